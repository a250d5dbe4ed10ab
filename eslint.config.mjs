import tseslint from 'typescript-eslint'

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'No chance in rules.',
  },
]
const noEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'src/env.ts is the only reader of the environment.',
}
const noDirectWrites = {
  selector: "MemberExpression[object.property.name='db'][property.name=/^(update|create|delete)/]",
  message: 'Direct database writes skip the guards; only hooks/ may use them.',
}
const noBodies = [
  'FunctionDeclaration',
  'IfStatement',
  'AwaitExpression',
  "ArrowFunctionExpression[body.type='BlockStatement']",
].map((selector) => ({
  selector,
  message: 'Collections declare; behaviour lives in hooks/, access/ and src/domain/.',
}))
const LOCAL_API =
  /^(find|findByID|findGlobal|create|update|updateGlobal|delete|count|findVersions|findVersionByID)$/

/** Every Local API call names its authority: `overrideAccess` outside hooks, `req` everywhere. */
const nameAuthority = {
  create: (context) => ({
    CallExpression(node) {
      const callee = node.callee
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (!LOCAL_API.test(callee.property.name)) return
      const owner = callee.object
      const isPayload =
        (owner.type === 'Identifier' && owner.name === 'payload') ||
        (owner.type === 'MemberExpression' && owner.property.name === 'payload')
      if (!isPayload) return
      const argument = node.arguments[0]
      if (argument?.type !== 'ObjectExpression') return
      const keys = argument.properties.flatMap((p) =>
        p.type === 'Property' ? [p.key.name] : ['...'],
      )
      if (keys.includes('overrideAccess') || keys.includes('...')) return
      context.report({ node, message: 'Name the authority of this call: overrideAccess.' })
    },
  }),
}

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      '.data',
      'migrations/2*',
      'src/payload-types.ts',
      'src/payload-generated-schema.ts',
      'src/app/(payload)/admin/importMap.js',
      'next-env.d.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { teropong: { rules: { 'name-authority': nameAuthority } } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], message: 'Use @/ across folders.' }] },
      ],
      'no-restricted-syntax': ['error', noEnv, noDirectWrites],
      'teropong/name-authority': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnv, ...noClock],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '../*',
                'payload',
                'payload/*',
                '@payloadcms/*',
                'next',
                'next/*',
                'react',
                'node:*',
                '@/access/*',
                '@/collections/*',
                '@/hooks/*',
                '@/dashboards/*',
                '@/i18n/*',
                '@/env',
                '@/endpoints/*',
                '@/jobs/*',
                '@/admin/*',
              ],
              message: 'The domain imports only the domain.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.test.ts', 'src/domain/**/*.test.tsx'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['collections/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnv, noDirectWrites, ...noBodies] },
  },
  { files: ['hooks/**/*.ts'], rules: { 'no-restricted-syntax': ['error', noEnv] } },
  {
    files: ['src/env.ts', 'src/env.test.ts', 'scripts/**', 'tests/**', '*.config.*'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
)
