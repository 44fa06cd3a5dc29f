package newsroom.publish.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import newsroom.publish.reading.Hits.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitsTest {

    @Test
    void an_excerpt_is_cut_at_its_marks() {
        assertThat(Piece.cut("The " + Hits.FROM + "ferry" + Hits.TO + " sails"))
                .containsExactly(new Piece("The ", false), new Piece("ferry", true), new Piece(" sails", false));
    }

    @Test
    void a_bookmark_is_read_as_it_was_written() {
        assertThat(Bookmark.of(new Bookmark(60_793, 42).toString())).isEqualTo(new Bookmark(60_793, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "-1.2", "1.2.3", "1e9.1", "99999999999.1"})
    void another_text_is_no_bookmark(String text) {
        assertThatThrownBy(() -> Bookmark.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
