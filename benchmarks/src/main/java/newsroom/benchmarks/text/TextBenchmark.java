package newsroom.benchmarks.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import newsroom.benchmarks.Benchmark;

/** Pages, transcripts, lists of feeds and addresses, one after the other; they print to the standard output. */
public final class TextBenchmark implements Benchmark {

    @Override
    public void run(Path data, PrintStream out) throws IOException {
        Extraction.run(data.resolve("extraction_readability_pages").toString());
        NamespaceExamples.run(data.resolve("podcast_namespace_examples").toString());
        Listening.run(data.resolve("podcast_transcripts_changelog").toString());
        Lists.run(data.resolve("opml_awesome_rss_feeds").toString());
        Addresses.run(data.resolve("may2026_week_dev").toString());
    }
}
