package newsroom.publish.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ClippingTest {

    private static final URI BASE = URI.create("https://news.example/");

    @Test
    void only_what_travels_is_cut_out() {
        String page =
                "<html><body><header>Site</header><main><h1>Sheet</h1><p class=x>One <a href=/stories/1>story</a></p>"
                        + "<details><summary>Why</summary></details><form action=/x></form><svg></svg>"
                        + "<span aria-hidden=true>bar</span><script>run()</script><p onclick=run()>Two</p>"
                        + "<a href=\"javascript:run()\">three</a></main></body></html>";

        String clipping = Clipping.of(page, BASE);

        assertThat(clipping)
                .isEqualTo("<h1>Sheet</h1><p>One <a href=\"https://news.example/stories/1\">story</a></p>"
                        + "<p>Two</p><a>three</a>");
    }

    @Test
    void a_letter_is_dressed_tag_by_tag() {
        assertThat(Clipping.dressed("<h3>A</h3><p>b</p>"))
                .contains("<h3 style=\"font:600")
                .contains("<p style=\"margin");
    }
}
