package newsroom.ingest.syndication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element with everything in it. */
final class Element {

    private final Name name;
    private final String written;
    private final List<Attribute> attributes;
    private final Setting setting;
    private final List<Object> content = new ArrayList<>(2);

    /** @param written the name with its prefix */
    Element(Name name, String written, List<Attribute> attributes, Setting setting) {
        this.name = name;
        this.written = written;
        this.attributes = attributes;
        this.setting = setting;
    }

    void add(Element child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    Name name() {
        return name;
    }

    String written() {
        return written;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** Text as {@link String} and children as {@link Element}, in order. */
    List<Object> content() {
        return content;
    }

    Setting setting() {
        return setting;
    }

    /** By the name as written, in any case; stripped; absent when blank. */
    @Nullable
    String attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(wanted)) {
                String value = attribute.value().strip();
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    boolean hasAttribute(String wanted) {
        return attributes.stream().anyMatch(attribute -> attribute.name().equalsIgnoreCase(wanted));
    }

    boolean hasChildren() {
        for (Object part : content) {
            if (part instanceof Element) {
                return true;
            }
        }
        return false;
    }

    List<Element> children() {
        List<Element> children = new ArrayList<>(content.size());
        for (Object part : content) {
            if (part instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    List<Element> children(Vocabulary vocabulary, String local) {
        List<Element> found = List.of();
        for (Object part : content) {
            if (part instanceof Element child && child.name.is(vocabulary, local)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    @Nullable
    Element child(Vocabulary vocabulary, String local) {
        for (Object part : content) {
            if (part instanceof Element child && child.name.is(vocabulary, local)) {
                return child;
            }
        }
        return null;
    }

    /** What the first such child that is not blank says, markup and all. */
    @Nullable
    String said(Vocabulary vocabulary, String local) {
        for (Element child : children(vocabulary, local)) {
            String text = Markup.of(child);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** All text within, without markup; stripped. */
    String text() {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only.strip();
        }
        StringBuilder text = new StringBuilder();
        gather(text);
        return text.toString().strip();
    }

    private void gather(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof Element child) {
                child.gather(text);
            } else {
                text.append(part);
            }
        }
    }
}
