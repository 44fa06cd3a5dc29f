package newsroom.ingest.syndication;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import newsroom.ingest.feed.FeedRefused;
import newsroom.ingest.feed.FeedRefused.Code;
import org.jspecify.annotations.Nullable;

/**
 * Grows elements out of what a parser reports, and counts while it does. Entries are handed over one by one as they
 * close and then forgotten; all else stays on the root.
 */
final class Grower {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private record Branch(Element element, Namespaces namespaces) {}

    private final Limits limits;
    private final CpuBudget budget;
    private final Setting outside;
    private final Consumer<Element> entries;
    private final BooleanSupplier enough;
    private final Deque<Branch> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element root;
    private @Nullable Element entry;
    private int elementsOfHead;
    private int elementsOfEntry;

    /** @param enough whether no more entries are to be read */
    Grower(Limits limits, CpuBudget budget, Setting outside, Consumer<Element> entries, BooleanSupplier enough) {
        this.limits = limits;
        this.budget = budget;
        this.outside = outside;
        this.entries = entries;
        this.enough = enough;
    }

    /** Whether the root is closed, or no more entries are to be read; the rest may be left. */
    boolean isDone() {
        return enough.getAsBoolean() || root != null && open.isEmpty();
    }

    /** Absent as long as no element was opened. */
    @Nullable
    Element root() {
        return root;
    }

    void open(String written, List<Attribute> attributes) {
        budget.spend();
        check(written, attributes);
        flush();
        Branch parent = open.peek();
        Namespaces namespaces =
                parent == null ? Namespaces.ofRoot(written, attributes) : parent.namespaces.within(attributes);
        Setting setting = (parent == null ? outside : parent.element.setting()).within(attributes);
        Element element = new Element(namespaces.name(written), written, attributes, setting);
        if (parent == null) {
            root = asRoot(element);
        } else if (entry == null && ENTRIES.contains(element.name().local())) {
            entry = element;
            elementsOfEntry = 0;
        } else {
            parent.element.add(element);
        }
        count();
        open.push(new Branch(element, namespaces));
    }

    void text(char[] chars, int from, int length) {
        budget.spend();
        if (text.length() + length > limits.text()) {
            throw limit("text of more than " + limits.text() + " characters");
        }
        text.append(chars, from, length);
    }

    void close() {
        flush();
        Element closed = open.pop().element;
        if (closed == entry) {
            entry = null;
            budget.check();
            entries.accept(closed);
        }
    }

    private void flush() {
        if (text.length() > 0) {
            Objects.requireNonNull(open.peek()).element.add(text.toString());
            text.setLength(0);
        }
    }

    private static Element asRoot(Element element) {
        if (!ROOTS.contains(element.name().local())) {
            throw new FeedRefused(Code.NOT_A_FEED, "its root is <" + element.written() + ">");
        }
        return element;
    }

    private void count() {
        int elements = entry == null ? ++elementsOfHead : ++elementsOfEntry;
        if (elements > limits.elements()) {
            throw limit("more than " + limits.elements() + " elements in one place");
        }
    }

    private void check(String written, List<Attribute> attributes) {
        if (open.size() >= limits.depth()) {
            throw limit("elements nested deeper than " + limits.depth());
        }
        if (attributes.size() > limits.attributes()) {
            throw limit("more than " + limits.attributes() + " attributes");
        }
        checkName(written);
        for (Attribute attribute : attributes) {
            checkName(attribute.name());
            if (attribute.value().length() > limits.text()) {
                throw limit("an attribute of more than " + limits.text() + " characters");
            }
        }
    }

    private void checkName(String name) {
        if (name.length() > limits.name()) {
            throw limit("a name of more than " + limits.name() + " characters");
        }
    }

    private static FeedRefused limit(String detail) {
        return new FeedRefused(Code.XML_LIMIT, detail);
    }
}
