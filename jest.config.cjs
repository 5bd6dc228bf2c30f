/** Jest: TypeScript by esbuild, coverage by V8 on the sources (esbuild's helpers would count as uncovered with babel's). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.tsx?$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // d3-dsv's main file is an ES module, which Jest cannot require in Node 20; the package holds the same as UMD.
  moduleNameMapper: { '^d3-dsv$': '<rootDir>/node_modules/d3-dsv/dist/d3-dsv.js' },
  globalSetup: '<rootDir>/scripts/jest-setup.cjs',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/tsconfig.json'],
  // Jest leaves one core idle by default; much of a test's time is waiting for a worker or the browser.
  maxWorkers: '100%',
  testTimeout: 30000,
};
