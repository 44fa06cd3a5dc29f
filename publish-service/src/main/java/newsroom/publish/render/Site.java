package newsroom.publish.render;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import newsroom.contracts.desk.Edition;
import newsroom.contracts.issue.Issue;
import newsroom.publish.MailConfig;
import newsroom.publish.chart.CorroborationChart;
import newsroom.publish.chart.CoverageChart;
import newsroom.publish.chart.ScoreChart;
import newsroom.publish.issue.PrintedIssues.Line;
import newsroom.publish.press.Masthead;
import newsroom.publish.reading.ArchiveEntry;
import newsroom.publish.reading.Hits;
import newsroom.publish.reading.MonthOfIssues;
import newsroom.publish.reading.Shelf;
import newsroom.publish.reading.SitePages;
import newsroom.publish.reading.StoryFile;
import newsroom.publish.reading.Timeline;
import org.jspecify.annotations.Nullable;

/** The pages that are no issue, with Qute. Drawings alone are put in as markup; they escape their own words. */
@ApplicationScoped
class Site implements SitePages {

    private final boolean mail;

    Site(MailConfig config) {
        this.mail = config.enabled();
    }

    @Override
    public String front(Front front) {
        return Templates.front(
                        front.latest().orElse(null),
                        front.latest().map(Masthead::of).orElse(null),
                        front.editions(),
                        front.earlier())
                .render();
    }

    @Override
    public String edition(Edition edition, Optional<Issue> latest, List<Line> issues) {
        return Templates.edition(
                        edition, latest.orElse(null), latest.map(Masthead::of).orElse(null), issues, mail)
                .render();
    }

    @Override
    public String story(StoryFile file) {
        var reports = file.brief().reports();
        var timeline = Timeline.of(reports);
        return Templates.file(
                        StoryView.of(file.brief()),
                        Timeline.days(reports),
                        file.printedIn(),
                        new Drawings(
                                CoverageChart.draw(timeline).orElse(""),
                                CorroborationChart.draw(reports),
                                ScoreChart.draw(file.brief().cluster().score())))
                .render();
    }

    @Override
    public String archive(List<MonthOfIssues> months, @Nullable YearMonth month, List<ArchiveEntry> issues) {
        String open = months.stream()
                .filter(one -> one.month().equals(month))
                .map(MonthOfIssues::name)
                .findFirst()
                .orElse("");
        return Templates.archive(months, open, Calendar.days(issues)).render();
    }

    @Override
    public String search(String words, Shelf shelf, Optional<Hits> hits) {
        String further = "";
        if (hits.isPresent() && hits.get().next() != null) {
            further = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&in=" + shelf.word()
                    + "&cursor=" + hits.get().next();
        }
        return Templates.search(words, shelf.word(), hits.map(Hits::items).orElse(null), further)
                .render();
    }

    @Override
    public String notice(Notice notice) {
        return Templates.notice(notice).render();
    }

    @Override
    public String subscribe(List<Edition> editions, String chosen) {
        return Templates.subscribe(editions, chosen).render();
    }

    /** A story in pictures; empty where a picture would say less than a line. */
    public record Drawings(String coverage, String corroboration, String score) {}

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance front(
                @Nullable Issue issue, @Nullable Masthead head, List<EditionLine> editions, List<Line> earlier);

        static native TemplateInstance edition(
                Edition edition, @Nullable Issue issue, @Nullable Masthead head, List<Line> issues, boolean mail);

        static native TemplateInstance file(
                StoryView story, List<Timeline.Day> days, List<Line> printedIn, Drawings drawings);

        static native TemplateInstance archive(List<MonthOfIssues> months, String open, List<Calendar.Day> days);

        static native TemplateInstance search(
                String words, String shelf, @Nullable List<Hits.Hit> hits, String further);

        static native TemplateInstance notice(SitePages.Notice notice);

        static native TemplateInstance subscribe(List<Edition> editions, String chosen);
    }
}
