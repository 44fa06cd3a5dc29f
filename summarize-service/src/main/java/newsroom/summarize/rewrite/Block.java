package newsroom.summarize.rewrite;

import java.util.Locale;

/** The parts of a brief that a model may word. */
enum Block {
    HEADLINE(120),
    SUMMARY(320),
    WHY(320),
    BULLETS(240);

    private final int characters;

    Block(int characters) {
        this.characters = characters;
    }

    /** How long one of its sentences may be. */
    int characters() {
        return characters;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
