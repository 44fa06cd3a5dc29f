package newsroom.benchmarks.rouge;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import newsroom.wire.EventCodec;

/** Documents with what people wrote of them. */
final class Documents {

    /**
     * @param sentences in their order
     * @param references summaries, each as its sentences
     */
    record Document(String title, List<String> sentences, List<List<String>> references) {}

    private static final Pattern HEAD = Pattern.compile("^(?:\\([^)]*\\) ?)?\\p{Ll}");

    private Documents() {}

    /** Articles of CNN and the Daily Mail, as released: in lower case, cut into words. */
    static List<Document> news(Path data) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (JsonNode line : lines(data.resolve("summarisation_realsumm_cnndm/cnndm_docs_000_049.jsonl"))) {
            documents.add(new Document(
                    "",
                    sentences(line.path("article").asText()),
                    List.of(sentences(line.path("reference").asText()))));
        }
        return documents;
    }

    /** Abstracts of papers with one-sentence summaries by authors and reviewers. */
    static List<Document> papers(Path data) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (JsonNode line : lines(data.resolve("summarisation_scitldr/scitldr_a_dev.jsonl.gz"))) {
            List<List<String>> references = new ArrayList<>();
            line.path("tldrs").forEach(tldr -> references.add(List.of(tldr.asText())));
            List<String> sentences = new ArrayList<>();
            line.path("abstract_sentences")
                    .forEach(sentence -> sentences.add(sentence.asText().strip()));
            documents.add(new Document(line.path("title").asText(), sentences, references));
        }
        return documents;
    }

    /** Cut behind a full stop that stands alone, and behind the quotation mark after it. */
    static List<String> sentences(String released) {
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        String[] words = released.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(words[i]);
            boolean closes = i + 1 < words.length && words[i + 1].matches("''|'|\\)");
            boolean ends = words[i].matches("[.?!]") && !closes;
            boolean closed = words[i].matches("''|\\)|'") && i > 0 && words[i - 1].matches("[.?!]");
            if (ends || closed || i + 1 == words.length) {
                sentences.add(written(sentence.toString()));
                sentence.setLength(0);
            }
        }
        return sentences;
    }

    /** As an outlet would have printed it: words and marks joined, a capital at the head and behind "(CNN)" there. */
    private static String written(String released) {
        String joined = released.replaceAll("`` ?", "“")
                .replaceAll(" ?''", "”")
                .replaceAll(" ([.,;:?!%)])", "$1")
                .replaceAll("([.?!]) '$", "$1'")
                .replaceAll("([(£$]) ", "$1")
                .replaceAll(" ('s|n't|'re|'ve|'ll|'d|'m)\\b", "$1");
        return HEAD.matcher(joined).replaceFirst(head -> head.group().toUpperCase(Locale.ROOT));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(EventCodec.mapper().readTree(line));
            }
        }
        return lines;
    }
}
