import module from 'node:module';

// Plain JavaScript on purpose: loaded by --import before anything an old Node could not read. Node 20 does not strip types
// and ends without a word at the first use of better-sqlite3 13.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Tingwu needs Node 24; this is ${process.versions.node}. Run it through npm (npm start, npm run cli -- …) after npm install, which brings Node 24 along.`,
  );
  process.exit(1);
}

// A third of a command's time is reading sources; where they cannot be kept compiled, nothing is lost but that.
module.enableCompileCache?.();
