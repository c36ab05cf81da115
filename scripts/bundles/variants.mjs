/**
 * What is recorded: each variant makes one text of a program.
 *
 * A variant is called with a program:
 *   main         its main file
 *   plain        the same as one module of the newest JavaScript, for tools that are no bundlers
 *   isProject    whether it has several files
 *   hasCommonJS  whether some of them are CommonJS modules
 *   work         a folder to work in
 * It gives null if there is nothing to make.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load, run } from './tools.mjs';

/** Modules that are not part of a program. */
const isOutside = (name) => !/^[./]/.test(name);

// MARK: esbuild

/** What every run of esbuild has in common. */
const common = ['--log-level=error', '--jsx=automatic'];

/** Runs a command in the folder of a program, so that what it makes names no other. */
const runBeside = (command, main, args) =>
  run(command, args.map((one) => (one === main ? basename(main) : one)), { cwd: dirname(main) });

/** Bundles with esbuild. */
const esbuild = (...args) => ({ main }) =>
  runBeside('esbuild', main, [main, '--bundle', '--packages=external', ...common, ...args]);

/** A program as one module in the newest JavaScript. */
export const plainModule = esbuild('--format=esm', '--target=esnext');

// MARK: Rollup

/** Finds the modules of a program for rollup, and takes TypeScript's types away. */
const modules = {
  name: 'modules',
  async resolveId(name, importer, options) {
    if (isOutside(name)) return { id: name, external: true };
    for (const ending of ['', '.ts', '.js', '.tsx', '/index.ts', '/index.js']) {
      const found = await this.resolve(name + ending, importer, { ...options, skipSelf: true });
      if (found) return found;
    }
    return this.resolve(name.replace(/\.js$/, '.ts'), importer, { ...options, skipSelf: true });
  },
  transform: (code, id) => ({
    code: run('esbuild', [`--loader=${id.split('.').at(-1)}`, '--target=esnext', ...common], {
      input: code,
    }),
    map: null,
  }),
};

/** Bundles with rollup, which by itself does not read CommonJS modules. */
const rollup = (options) => async ({ main, hasCommonJS }) => {
  if (hasCommonJS) return null;
  const bundle = await load('rollup').rollup({ input: main, plugins: [modules], onwarn() {} });
  const { output } = await bundle.generate({
    name: 'bundle',
    exports: 'named',
    globals: { 'cloudflare:workers': 'cloudflareWorkers' },
    ...options,
  });
  return output[0].code;
};

// MARK: Minifiers

/** What a minifier makes of another variant. */
const minified = (minifier, variant, options) => async (program) => {
  const text = await variant(program);
  if (text === null) return null;
  const made = await load(minifier).minify(text, options);
  if (made.error) throw made.error;
  return made.code;
};
const terser = (variant, options) => minified('terser', variant, options);
const uglify = (variant, options) => minified('uglify-js', variant, options);

/** The plain module itself. */
const plain = (program) => program.plain;

// MARK: Compilers

/** Compiles with TypeScript. */
const typescript = (target, module, options = {}) => (program) => {
  const { ModuleKind, ScriptTarget, transpileModule } = load('typescript');
  const compilerOptions = { target: ScriptTarget[target], module: ModuleKind[module], ...options };
  return transpileModule(program.plain, { compilerOptions }).outputText;
};

/** TypeScript's way with everything that can be iterated. */
const typescriptIteration = typescript('ES5', 'ESNext', { downlevelIteration: true });

/** Compiles with Babel: lists of the names of presets and plugins, or of such with options. */
const babel = (presets, plugins = []) => (program) => {
  const loaded = (names) => names.map(([name, options]) => [load(`@babel/${name}`), options]);
  return load('@babel/core').transformSync(program.plain, {
    configFile: false,
    babelrc: false,
    compact: false,
    presets: loaded(presets),
    plugins: loaded(plugins),
  }).code;
};

/** What Babel needs to know of ES2015 and of ES5. */
const es2015 = [['preset-env', { targets: { node: '6' }, modules: 'commonjs' }]];
const es5 = [['preset-env', { targets: { ie: '11' }, modules: 'commonjs' }]];

/** Compiles with swc. */
const swc = (options) => ({ plain: text, work }) => {
  const file = join(work, 'module.js');
  writeFileSync(file, text);
  const script = 'import json, sys, jsmeld\n'
    + 'sys.stdout.write(jsmeld.compile(sys.argv[1], json.loads(sys.argv[2])))';
  return run('python', ['-c', script, file, JSON.stringify({ ...options, source_map: false })]);
};

/** Minifies with oxc, which minify-html uses. */
const oxc = ({ plain: text }) => {
  const script = 'import sys, minify_html\n'
    + 'html = "<script type=module>%s</script>" % sys.stdin.read()\n'
    + 'made = minify_html.minify(html, minify_js=True)\n'
    + 'sys.stdout.write(made[made.index(">") + 1:made.rindex("</script>")])';
  return run('python', ['-c', script], { input: text });
};

// MARK: Others

/** Bundles with webpack. */
const webpack = (config) => ({ main, work }) =>
  new Promise((resolve, reject) => {
    const settings = {
      context: dirname(main),
      entry: main,
      cache: false,
      devtool: false,
      performance: false,
      target: 'es2022',
      externalsType: 'commonjs',
      externals: [({ request }, done) => (isOutside(request) ? done(null, request) : done())],
      resolve: { extensions: ['.js', '.ts'], extensionAlias: { '.js': ['.js', '.ts'] } },
      module: { rules: [{ test: /\.ts$/, use: new URL('types.cjs', import.meta.url).pathname }] },
      ...config,
      output: { path: work, filename: 'webpack.js', ...config.output },
    };
    load('webpack')(settings, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(readFileSync(join(work, 'webpack.js'), 'utf8'));
    });
  });
const asModule = {
  experiments: { outputModule: true },
  externalsType: 'module',
  output: { library: { type: 'module' }, module: true },
};
const asCommonJS = { target: ['node', 'es2022'], output: { library: { type: 'commonjs2' } } };

/** Bundles with Bun. */
const bun = (...args) => ({ main }) =>
  runBeside('bun', main, ['build', main, '--packages=external', '--target=node', ...args]);

/** Takes the types of a program in TypeScript away with Deno. */
const deno = ({ main, isProject }) =>
  isProject || !main.endsWith('.ts') ? null : runBeside('deno', main, ['transpile', '--quiet', main]);

/** A variant of which one of `every` cases is recorded: it is like another, or long. */
const part = (every, first, make) => ({ every, first, make });

/** All variants, by the folder of their texts: a function, or a part. */
export const variants = {
  'esbuild-esm': esbuild('--format=esm'),
  'esbuild-esm-minified': esbuild('--format=esm', '--minify'),
  'esbuild-cjs-minified': part(2, 0, esbuild('--format=cjs', '--minify')),
  'esbuild-iife-minified': part(
    2,
    1,
    esbuild('--format=iife', '--minify', '--global-name=bundle'),
  ),
  'esbuild-es2016': part(2, 1, esbuild('--format=esm', '--target=es2016')),
  'esbuild-es2016-minified': part(
    2,
    0,
    esbuild('--format=cjs', '--target=es2016', '--minify'),
  ),
  'rollup-es': rollup({ format: 'es' }),
  'rollup-cjs': part(4, 0, rollup({ format: 'cjs' })),
  'rollup-iife': part(4, 1, rollup({ format: 'iife' })),
  'rollup-umd': part(4, 2, rollup({ format: 'umd' })),
  'rollup-system': part(4, 3, rollup({ format: 'system' })),
  'rollup-amd': part(4, 0, rollup({ format: 'amd' })),
  'rollup-es-terser': terser(rollup({ format: 'es' }), { module: true }),
  'rollup-iife-terser': part(2, 0, terser(rollup({ format: 'iife' }), { toplevel: true })),
  'rollup-cjs-uglify': part(2, 1, uglify(rollup({ format: 'cjs' }), { toplevel: true })),
  terser: terser(plain, { module: true, compress: { passes: 2 } }),
  'uglify-js': uglify(plain, { module: true, toplevel: true, compress: { passes: 2 } }),
  'typescript-es2017': typescript('ES2017', 'CommonJS'),
  'typescript-es5': part(3, 0, typescript('ES5', 'CommonJS')),
  'typescript-es5-iteration': part(9, 1, typescriptIteration),
  'typescript-es5-uglify': part(3, 1, uglify(typescript('ES5', 'CommonJS'), { toplevel: true })),
  'babel-es2015': babel(es2015),
  'babel-es5': part(10, 2, babel(es5)),
  'babel-es5-terser': part(5, 4, terser(babel(es5), { toplevel: true })),
  'webpack-production': webpack({ mode: 'production', ...asModule }),
  'webpack-production-cjs': part(3, 1, webpack({ mode: 'production', ...asCommonJS })),
  'webpack-development': part(4, 3, webpack({ mode: 'development', ...asCommonJS })),
  'webpack-development-eval': part(
    4,
    1,
    webpack({ mode: 'development', devtool: 'eval', ...asCommonJS }),
  ),
  'bun-esm-minified': bun('--format=esm', '--minify'),
  'bun-cjs': part(4, 0, bun('--format=cjs')),
  'swc-minified': swc({ target: 'es2022', minify: true }),
  'oxc-minified': oxc,
  'deno-types': deno,
};
