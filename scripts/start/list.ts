import { allMessages } from '../../src/ui/messages/sidebar-languages';
import { ask, buildAddOn, openSpreadsheet } from './add-on';
import type { Options } from './options';
import { openSource } from './source';

const en = allMessages('en');

/** Lists the projects and saved exports that a key sees. */
export async function list(options: Options): Promise<void> {
  await buildAddOn();
  const host = await openSpreadsheet();
  try {
    const source = await openSource(options, () => host.clock.now());
    const known = await ask(host, 'connect', { server: source.server, key: source.key });
    const { projects, complete } = await ask(host, 'projects', known);
    console.log(`${projects.length} projects of ${known.account} on ${known.server}${complete ? '' : ', and more'}:`);
    for (const project of projects) {
      const count = project.submissions === null ? '' : ` · ${en.common.submissions(project.submissions)}`;
      console.log(`${project.uid}  ${project.name}${count}${project.whyNot === null ? '' : ` · ${en.projects.draft}`}`);
      for (const setting of project.exports) console.log(`    ${setting.name || en.exports.unnamed}`);
    }
  } finally {
    await host.close();
  }
}
