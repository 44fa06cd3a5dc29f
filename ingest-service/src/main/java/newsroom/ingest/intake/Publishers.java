package newsroom.ingest.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.PageKey;

/** Whom hosts, accounts and names belong to. */
public final class Publishers {

    private final Map<String, Publisher> byHost = new HashMap<>();
    private final Map<String, Publisher> byName = new HashMap<>();
    private final Map<String, Publisher> byLabel = new HashMap<>();

    /**
     * Later publishers go before earlier ones with the same host or name; what they do not say (family, country, kind,
     * language) stays as it was.
     */
    public Publishers(List<Publisher> known) {
        for (Publisher publisher : known) {
            add(completed(publisher));
        }
    }

    private void add(Publisher publisher) {
        for (String host : publisher.hosts()) {
            byHost.put(host, publisher);
            if (host.indexOf('/') < 0) {
                byLabel.put(label(host), publisher);
            }
        }
        byName.put(plain(publisher.name()), publisher);
    }

    private Publisher completed(Publisher said) {
        Publisher before = said.hosts().stream()
                .map(byHost::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(byName.getOrDefault(plain(said.name()), said));
        return new Publisher(
                said.name(),
                said.tier(),
                said.family().equals(said.name()) && !before.family().equals(before.name())
                        ? before.family()
                        : said.family(),
                said.country().isEmpty() ? before.country() : said.country(),
                said.kind().isEmpty() ? before.kind() : said.kind(),
                said.language().isEmpty() ? before.language() : said.language(),
                said.hosts());
    }

    /** The listed publisher of a page: by account ({@code x.com/name}), by host, or by a host above it. */
    Optional<Publisher> of(String url) {
        String key = PageKey.of(url).value();
        String host = host(url);
        String account = host + "/" + step(key);
        if (byHost.containsKey(account)) {
            return Optional.of(byHost.get(account));
        }
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            if (byHost.containsKey(name)) {
                return Optional.of(byHost.get(name));
            }
        }
        return Optional.empty();
    }

    /** The listed publisher that goes by that name, or whose host does: {@code WSJ} is {@code wsj.com}. */
    Optional<Publisher> named(String name) {
        String plain = plain(name);
        return Optional.ofNullable(byName.get(plain))
                .or(() -> Optional.ofNullable(byHost.get(name.toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(plain.length() < 3 ? null : byLabel.get(plain)));
    }

    /** The host as a reader names it, without {@code www.} and the like. */
    static String host(String url) {
        String key = PageKey.of(url).value();
        int end = key.length();
        for (char stop : new char[] {'/', '?', '#', ':'}) {
            int at = key.indexOf(stop);
            end = at < 0 ? end : Math.min(end, at);
        }
        return key.substring(0, end);
    }

    /** The first step of the path in lower case: on a platform the name of an account. */
    static String step(String key) {
        String[] steps = key.split("[/?#]", 3);
        return steps.length > 1 ? steps[1].toLowerCase(Locale.ROOT) : "";
    }

    private static String label(String host) {
        String[] labels = host.split("\\.");
        return labels.length < 2 ? host : labels[labels.length - 2].replace("-", "");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
