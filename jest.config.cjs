/** Jest: TypeScript by esbuild, coverage by V8 on the sources (esbuild's helpers would count as uncovered with babel's). */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '^.+\\.tsx?$': '<rootDir>/scripts/jest-esbuild.cjs', 'd3-dsv.+\\.js$': '<rootDir>/scripts/jest-esbuild.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!d3-dsv/)'],
  globalSetup: '<rootDir>/scripts/jest-setup.cjs',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/**/tsconfig.json'],
  testTimeout: 30000,
};
