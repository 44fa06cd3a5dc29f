package newsroom.ingest.intake;

import java.util.Optional;
import java.util.Set;
import newsroom.contracts.desk.Publisher;
import newsroom.contracts.story.PageKey;
import newsroom.contracts.story.Source;
import newsroom.contracts.story.StoryKind;
import newsroom.contracts.story.Tier;
import newsroom.ingest.timetable.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an item: the publisher that the desk names, else the outlet that the feed credits, else whoever the
 * page belongs to. A link passed on by an aggregator or a community is its outlet's; a text written in a community is
 * the community's; what stands on a platform is its author's.
 */
final class Attribution {

    private static final Set<String> PASSING_ON = Set.of("aggregator", "community");
    /** First steps of paths that name no account. */
    private static final Set<String> NOBODY = Set.of(
            "",
            "watch",
            "status",
            "i",
            "p",
            "s",
            "posts",
            "search",
            "share",
            "playlist",
            "shorts",
            "live",
            "embed",
            "web",
            "details",
            "user",
            "channel",
            "c",
            "pulse",
            "feed",
            "groups",
            "story.php",
            "permalink.php",
            "photo",
            "reel");

    private final Publishers publishers;

    Attribution(Publishers publishers) {
        this.publishers = publishers;
    }

    /** Whom the item is credited to, and the house that is known by that name or host. */
    private record Outlet(String name, Optional<Publisher> house, boolean passedOn) {}

    Source source(RawItem item, String url, Headline headline, StoryKind kind) {
        String name = PlainText.line(item.source(), 200);
        Outlet outlet = outlet(item, url, headline, kind, name);
        return new Source(
                name,
                outlet.name(),
                outlet.house().map(Publisher::family).orElse(outlet.name()),
                tier(item, outlet, kind));
    }

    private Outlet outlet(RawItem item, String url, Headline headline, StoryKind kind, String source) {
        Optional<Publisher> owner = publishers.of(url);
        if (item.publisher() != null && !item.publisher().isBlank()) {
            String said = PlainText.line(item.publisher(), 200);
            return new Outlet(said, publishers.named(said).or(() -> owner.filter(Attribution::isHouse)), false);
        }
        return credited(item.credit())
                .or(() -> headline.outlet().map(this::known))
                .orElseGet(() -> byPage(item, url, kind, source, owner));
    }

    private Optional<Outlet> credited(@Nullable Credit credit) {
        if (credit == null) {
            return Optional.empty();
        }
        Optional<Publisher> byUrl = Optional.ofNullable(credit.url())
                .flatMap(CanonicalUrl::of)
                .flatMap(publishers::of)
                .filter(Attribution::isHouse);
        if (byUrl.isPresent()) {
            return byUrl.map(house -> new Outlet(house.name(), byUrl, true));
        }
        return Optional.ofNullable(credit.name())
                .map(name -> PlainText.line(name, 200))
                .filter(name -> !name.isEmpty())
                .map(this::known);
    }

    private Outlet known(String name) {
        Optional<Publisher> house = publishers.named(name);
        return new Outlet(house.map(Publisher::name).orElse(name), house, true);
    }

    private Outlet byPage(RawItem item, String url, StoryKind kind, String source, Optional<Publisher> owner) {
        boolean passedOn = isPassedOn(item, url, source);
        if (owner.filter(house -> house.kind().equals("platform")).isPresent()) {
            boolean own = item.home() != null && Publishers.host(item.home()).equals(Publishers.host(url));
            boolean account = owner.get().hosts().contains(Publishers.host(url));
            return new Outlet(
                    own && !account ? source : author(item, url, kind, source, owner.get()),
                    Optional.empty(),
                    passedOn);
        }
        if (owner.isPresent()) {
            return new Outlet(owner.get().name(), owner, passedOn);
        }
        boolean own = kind == StoryKind.POST && !passedOn || isAtHome(item, url);
        return new Outlet(own ? source : Publishers.host(url), Optional.empty(), passedOn);
    }

    /** Whether the page stands in the registrable domain of the source itself. */
    private static boolean isAtHome(RawItem item, String url) {
        return item.home() != null && Domain.of(item.home()).equals(Domain.of(url));
    }

    /** Whether the source only links to the page: it is known to pass on, or it discusses the page elsewhere. */
    private boolean isPassedOn(RawItem item, String url, String source) {
        String host = Publishers.host(url);
        boolean linked = publishers
                .named(source)
                .filter(house -> PASSING_ON.contains(house.kind()))
                .filter(house -> !house.hosts().contains(host))
                .isPresent();
        String discussed = item.discussion() == null ? null : item.discussion().url();
        return linked || discussed != null && !PageKey.of(discussed).equals(PageKey.of(url));
    }

    private static String author(RawItem item, String url, StoryKind kind, String source, Publisher platform) {
        String host = Publishers.host(url);
        if (!platform.hosts().contains(host)) {
            return host;
        }
        String account = Publishers.step(PageKey.of(url).value());
        boolean own = kind == StoryKind.POST
                && source.replaceFirst("^@", "").equalsIgnoreCase(account.replaceFirst("^@", ""));
        if (own || NOBODY.contains(account)) {
            return own
                            || item.author() == null
                            || PlainText.line(item.author(), 200).isEmpty()
                    ? source
                    : PlainText.line(item.author(), 200);
        }
        return host.equals("x.com") ? "@" + account : host + "/" + account;
    }

    private static Tier tier(RawItem item, Outlet outlet, StoryKind kind) {
        Tier said = item.tier() == null ? Tier.UNKNOWN : Tier.of(item.tier());
        Tier known = outlet.house().map(Publisher::tier).orElse(Tier.UNKNOWN);
        Tier first = outlet.passedOn() ? known : said;
        Tier second = outlet.passedOn() ? said : known;
        return first != Tier.UNKNOWN ? first : second != Tier.UNKNOWN ? second : usual(kind);
    }

    private static Tier usual(StoryKind kind) {
        return switch (kind) {
            case POST -> Tier.COMMUNITY;
            case PAPER -> Tier.PRIMARY;
            case ARTICLE, EPISODE -> Tier.UNKNOWN;
        };
    }

    private static boolean isHouse(Publisher publisher) {
        return !publisher.kind().equals("platform") && !PASSING_ON.contains(publisher.kind());
    }
}
