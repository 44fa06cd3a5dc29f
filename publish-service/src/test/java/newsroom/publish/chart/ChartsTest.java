package newsroom.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.contracts.cluster.Score;
import newsroom.contracts.cluster.Score.Feature;
import newsroom.publish.Harbour;
import newsroom.publish.reading.Timeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void the_filled_parts_of_a_score_add_up_to_it() {
        Score score = new Score(
                0.55,
                6,
                List.of(new Feature("corroboration", 0.8, 0.5, "b"), new Feature("news", 0.3, 0.5, "n")),
                "So.");

        Document svg = svg(ScoreChart.draw(score));

        double points = svg.select("text.label").eachText().stream()
                .mapToDouble(Double::parseDouble)
                .sum();
        assertThat(points).isEqualTo(5.5);
        double filled =
                svg.select("rect.fill").stream().mapToDouble(ChartsTest::width).sum();
        double all =
                svg.select("rect.track").stream().mapToDouble(ChartsTest::width).sum();
        assertThat(filled / all).isCloseTo(score.value(), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_dot_stands_for_every_publisher_and_names_it() {
        var reports = Harbour.happening("ferry")
                .carriedBy("Merrow <b>Gazette</b>", "Skarholm Post", "Ostra Times")
                .brief()
                .reports();

        Document svg = svg(CorroborationChart.draw(reports));

        assertThat(svg.select("circle > title").eachText())
                .containsExactly("Merrow <b>Gazette</b>", "Skarholm Post", "Ostra Times");
        assertThat(svg.select("b")).isEmpty();
        assertThat(svg.select("text.label").text()).isEqualTo("3");
    }

    @Test
    void few_reports_are_told_and_not_drawn() {
        var two = Timeline.of(
                Harbour.happening("ferry").carriedBy("A", "B").brief().reports());
        var three = Timeline.of(
                Harbour.happening("ferry").carriedBy("A", "B", "C").brief().reports());

        assertThat(CoverageChart.draw(two)).isEmpty();
        assertThat(CoverageChart.draw(three))
                .hasValueSatisfying(
                        drawing -> assertThat(svg(drawing).select("svg").attr("aria-label"))
                                .startsWith("Three reports by three independent owners"));
    }

    private static double width(Element rect) {
        return Double.parseDouble(rect.attr("width"));
    }

    private static Document svg(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser());
    }
}
