package newsroom.ingest.syndication;

import static newsroom.ingest.feed.FeedRefused.Code.EMPTY_BODY;
import static newsroom.ingest.feed.FeedRefused.Code.NOT_A_FEED;
import static newsroom.ingest.syndication.Attack.feed;
import static newsroom.ingest.syndication.Attack.item;
import static newsroom.ingest.syndication.Attack.neutralised;
import static newsroom.ingest.syndication.Attack.refused;

import java.util.List;
import newsroom.ingest.feed.FeedEntry;

/** Documents that are not what they seem, and characters that nobody may write. */
final class DisguiseAttacks {

    private DisguiseAttacks() {}

    static List<Attack> all() {
        return List.of(
                refused("nothing", EMPTY_BODY, () -> ""),
                refused("blanks", EMPTY_BODY, () -> " \r\n\t\uFEFF "),
                refused("words", NOT_A_FEED, () -> "Not found"),
                refused("a page", NOT_A_FEED, () -> "<!doctype html><html><body><p>Log in<br></body></html>"),
                refused(
                        "a page without document type",
                        NOT_A_FEED,
                        () -> "<html><head><title>Log in</title></head></html>"),
                refused(
                        "a page of old",
                        NOT_A_FEED,
                        () -> "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"x\"><html/>"),
                refused(
                        "a page that talks of feeds",
                        NOT_A_FEED,
                        () ->
                                "<html><body><p>Write</p><pre><feed xmlns=\"http://www.w3.org/2005/Atom\"></feed></pre></body></html>"),
                neutralised(
                        "entities of a page around a feed",
                        feed -> !String.valueOf(Attack.title(feed)).contains("tide"),
                        () -> "<!DOCTYPE html [<!ENTITY t \"tide\">]><html><body>" + feed("", "a&t;")
                                + "</body></html>"),
                refused(
                        "a picture",
                        NOT_A_FEED,
                        () -> "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                refused("an outline", NOT_A_FEED, () -> "<opml version=\"2.0\"><body/></opml>"),
                refused("a site map", NOT_A_FEED, () -> "<urlset><url/></urlset>"),
                refused("a fault", NOT_A_FEED, () -> "<Error><Code>AccessDenied</Code></Error>"),
                refused(
                        "RDF about people",
                        NOT_A_FEED,
                        () -> "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/"
                                + "22-rdf-syntax-ns#\"><Person/></rdf:RDF>"),
                refused("a JSON array", NOT_A_FEED, () -> "[1,2]"),
                refused("a zip", NOT_A_FEED, () -> "PK\3\4\0\0\0\0\0"),
                neutralised("NUL in a title", feed -> "ab".equals(Attack.title(feed)), () -> feed("", "a\0b")),
                neutralised(
                        "controls in a title", feed -> "ab".equals(Attack.title(feed)), () -> feed("", "a\1\2\u001Bb")),
                neutralised(
                        "controls by number",
                        feed -> "ab".equals(Attack.title(feed)),
                        () -> feed("", "a&#0;&#x1B;&#8;b")),
                neutralised("half a character", feed -> "ab".equals(Attack.title(feed)), () -> feed("", "a&#xD800;b")),
                neutralised(
                        "no character", feed -> "ab".equals(Attack.title(feed)), () -> feed("", "a\uFFFF&#xFFFE;b")),
                neutralised(
                        "a number beyond all",
                        feed -> "ab".equals(Attack.title(feed)),
                        () -> feed("", "a&#99999999999;b")),
                neutralised(
                        "a base of a script",
                        feed -> "a".equals(entry(feed).link()),
                        () -> item("<link xml:base=\"javascript:alert(1)/\">a</link>")),
                neutralised(
                        "a base of files",
                        feed -> "passwd".equals(entry(feed).link()),
                        () -> item("<link xml:base=\"file:///etc/\">passwd</link>")),
                neutralised(
                        "a charset of no name",
                        feed -> "a".equals(Attack.title(feed)),
                        () -> feed("<?xml version=\"1.0\" encoding=\"../../../etc/passwd\"?>", "a")),
                neutralised(
                        "a charset of length",
                        feed -> "a".equals(Attack.title(feed)),
                        () -> feed("<?xml version=\"1.0\" encoding=\"" + "x".repeat(10_000) + "\"?>", "a")),
                neutralised(
                        "wide characters that are not",
                        feed -> "a".equals(Attack.title(feed)),
                        () -> feed("<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "a")),
                neutralised(
                        "XML 1.1", feed -> "a".equals(Attack.title(feed)), () -> feed("<?xml version=\"1.1\"?>", "a")),
                neutralised(
                        "stand-alone",
                        feed -> "a".equals(Attack.title(feed)),
                        () -> feed("<?xml version=\"1.0\" standalone=\"no\"?>", "a")));
    }

    private static FeedEntry entry(newsroom.ingest.feed.FeedDocument feed) {
        return feed.entries().get(0);
    }
}
