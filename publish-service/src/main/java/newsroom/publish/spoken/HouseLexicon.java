package newsroom.publish.spoken;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names and abbreviations of technology news. Acronyms that are spelled letter by letter need no line here. */
final class HouseLexicon {

    /** Acronyms that are said as words although they are short. */
    private static final String WORDS = "NASA NATO NAFTA OPEC AIDS FEMA NOAA RAM ROM LAN GIF NAND RISC CERN ASEAN"
            + " UNICEF DARPA COVID BERT CLIP SWIFT ERISA NIMBY CRISPR FIFA UEFA";

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("NVIDIA", "en vidia"),
            Map.entry("Nvidia", "en vidia"),
            Map.entry("Qwen", "Kwen"),
            Map.entry("vLLM", "vee L L M"),
            Map.entry("SQL", "sequel"),
            Map.entry("MySQL", "My sequel"),
            Map.entry("PostgreSQL", "Postgres"),
            Map.entry("SQLite", "sequel light"),
            Map.entry("LLaMA", "Llama"),
            Map.entry("github", "git hub"),
            Map.entry("GitHub", "Git Hub"),
            Map.entry("gpt", "G P T"),
            Map.entry("arXiv", "archive"),
            Map.entry("LaTeX", "lay tech"),
            Map.entry("JSON", "jason"),
            Map.entry("YAML", "yamel"),
            Map.entry("TOML", "tommel"),
            Map.entry("README", "read me"),
            Map.entry("SaaS", "sass"),
            Map.entry("RAG", "rag"),
            Map.entry("LoRA", "Lora"),
            Map.entry("QLoRA", "Q Lora"),
            Map.entry("MoE", "M O E"),
            Map.entry("IEEE", "I triple E"),
            Map.entry("ASCII", "askee"),
            Map.entry("USAID", "U S aid"),
            Map.entry("FLOPS", "flops"),
            Map.entry("FLOPs", "flops"),
            Map.entry("YoY", "year on year"),
            Map.entry("QoQ", "quarter on quarter"),
            Map.entry("Microsoft 365", "Microsoft three sixty five"),
            Map.entry("Office 365", "Office three sixty five"),
            Map.entry("PhD", "P H D"),
            Map.entry("PhDs", "P H D's"),
            Map.entry("Xiaomi", "Shao mee"),
            Map.entry("Huawei", "Wah way"),
            Map.entry("Zhipu", "Jer poo"),
            Map.entry("C++", "C plus plus"),
            Map.entry("C#", "C sharp"),
            Map.entry("F#", "F sharp"),
            Map.entry(".NET", "dot net"),
            Map.entry("Node.js", "Node J S"),
            Map.entry("Next.js", "Next J S"),
            Map.entry("401(k)", "four oh one K"),
            Map.entry("24/7", "twenty four seven"),
            Map.entry("9/11", "nine eleven"),
            Map.entry("CI/CD", "C I C D"),
            Map.entry("TCP/IP", "T C P I P"),
            Map.entry("I/O", "I O"),
            Map.entry("A/B", "A B"),
            Map.entry("H-1B", "H one B"));

    static final Map<String, String> ENTRIES = entries();

    private HouseLexicon() {}

    private static Map<String, String> entries() {
        Map<String, String> entries = new TreeMap<>(SAID);
        for (String word : WORDS.split(" ")) {
            entries.putIfAbsent(word, word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return entries;
    }
}
