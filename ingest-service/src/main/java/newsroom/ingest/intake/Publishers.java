package newsroom.ingest.intake;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.contracts.desk.Publisher;

/**
 * Who answers for a page. Independent reports are counted by publisher, so a link passed on by an aggregator is
 * credited to the outlet that wrote it.
 */
public final class Publishers {

    /** Techmeme ends a headline with (Author / Outlet) or (Outlet). */
    private static final Pattern CREDIT = Pattern.compile("(?<=\\S)\\s*\\((?:[^()]*/\\s*)?([^()/]{2,40})\\)\\s*$");

    private static final List<String> CREDITING_HOSTS = List.of("techmeme.com", "mediagazer.com");

    private final Map<String, Publisher> byHost = new HashMap<>();
    private final Map<String, Publisher> byName = new HashMap<>();

    public Publishers(List<Publisher> known) {
        for (Publisher publisher : known) {
            publisher.hosts().forEach(host -> byHost.put(host, publisher));
            byName.put(publisher.name().toLowerCase(Locale.ROOT), publisher);
        }
    }

    /** The listed publisher of a page: by account ({@code x.com/name}), by host, or by a host above it. */
    Optional<Publisher> of(String url) {
        String host = host(url);
        String account = account(url, host);
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

    /** The listed publisher of that name, else one that we know nothing of. */
    Optional<Publisher> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The outlet that an aggregator's headline credits. */
    static Optional<String> credited(String url, String title) {
        Matcher credit = CREDIT.matcher(title);
        return CREDITING_HOSTS.contains(host(url)) && credit.find()
                ? Optional.of(credit.group(1).strip())
                : Optional.empty();
    }

    /** The headline without its credit. */
    static String withoutCredit(String title) {
        return CREDIT.matcher(title).replaceFirst("");
    }

    static String host(String url) {
        String host = URI.create(url).getHost();
        return host.replaceFirst("^(www|m|amp|mobile)\\.", "");
    }

    private static String account(String url, String host) {
        String path = URI.create(url).getPath();
        String[] steps = path == null ? new String[0] : path.split("/");
        return steps.length > 1 ? host + "/" + steps[1].toLowerCase(Locale.ROOT) : host;
    }
}
