package newsroom.ingest.syndication;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prefixes that hold within an element. Looked up by ourselves: parsers refuse a prefix that was never declared,
 * and feeds have many.
 */
final class Namespaces {

    private final Map<String, String> declared;
    private final Map<String, Name> names = new HashMap<>();
    /** The vocabulary of the document itself, in which elements without prefix are. */
    private final Vocabulary home;

    private final @Nullable String rootNamespace;

    private Namespaces(Map<String, String> declared, Vocabulary home, @Nullable String rootNamespace) {
        this.declared = declared;
        this.home = home;
        this.rootNamespace = rootNamespace;
    }

    static Namespaces ofRoot(String written, List<Attribute> attributes) {
        String local = written.substring(written.indexOf(':') + 1);
        Vocabulary home =
                local.equalsIgnoreCase("feed") || local.equalsIgnoreCase("entry") ? Vocabulary.ATOM : Vocabulary.RSS;
        Map<String, String> declared = declarations(attributes);
        return new Namespaces(declared, home, declared.get(""));
    }

    /** These, where the element declares none. */
    Namespaces within(List<Attribute> attributes) {
        Map<String, String> more = declarations(attributes);
        if (more.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(declared);
        all.putAll(more);
        return new Namespaces(all, home, rootNamespace);
    }

    Name name(String written) {
        return names.computeIfAbsent(written, this::read);
    }

    private Name read(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String local = written.substring(colon + 1).toLowerCase(Locale.ROOT);
        String namespace = declared.get(prefix);
        // What the root calls its own is its own, even where it names the wrong standard.
        if (prefix.isEmpty() && (namespace == null || namespace.equals(rootNamespace))) {
            return new Name(home, local);
        }
        Vocabulary known = Vocabulary.ofNamespace(namespace);
        if (known != null) {
            return new Name(known, local);
        }
        return new Name(prefix.isEmpty() ? home : Vocabulary.ofPrefix(prefix), local);
    }

    private static Map<String, String> declarations(List<Attribute> attributes) {
        Map<String, String> found = Map.of();
        for (Attribute attribute : attributes) {
            String name = attribute.name();
            if (name.startsWith("xmlns") && (name.length() == 5 || name.charAt(5) == ':')) {
                found = found.isEmpty() ? new HashMap<>() : found;
                found.put(name.length() == 5 ? "" : name.substring(6), attribute.value());
            }
        }
        return found;
    }
}
