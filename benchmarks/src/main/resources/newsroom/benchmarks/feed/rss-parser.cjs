// Reads 0.feed, 1.feed, ... again and again: node run.cjs FILES WARM-UP ROUNDS. Writes outcome.json.
const fs = require('fs');
const Parser = require('rss-parser');

const [files, warmUp, rounds] = process.argv.slice(2).map(Number);
const parser = new Parser();

async function main() {
    const texts = new Map();
    for (let i = 0; i < files; i++) {
        const text = fs.readFileSync(`${i}.feed`, 'utf8');
        try {
            await parser.parseString(text);
            texts.set(i, text);
        } catch (e) {
            // Not among the files that everybody reads.
        }
    }
    const seconds = [];
    for (let round = 0; round < warmUp + rounds; round++) {
        const begun = process.cpuUsage();
        for (const text of texts.values()) {
            await parser.parseString(text);
        }
        if (round >= warmUp) {
            const used = process.cpuUsage(begun);
            seconds.push((used.user + used.system) / 1e6);
        }
    }
    seconds.sort((a, b) => a - b);
    fs.writeFileSync('outcome.json', JSON.stringify({
        version: require('rss-parser/package.json').version,
        node: process.versions.node,
        readable: [...texts.keys()],
        seconds: seconds[Math.floor(rounds / 2)],
    }));
}

main();
