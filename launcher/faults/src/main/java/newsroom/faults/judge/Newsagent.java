package newsroom.faults.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newsroom.launcher.services.Http;
import newsroom.launcher.services.Newsstand;

/** Reads what a replica of publish shows: its list, and every issue in every form. */
public final class Newsagent {

    private static final List<String> EDITIONS = List.of("morning", "evening", "quick");
    private static final List<String> FORMS = List.of("html", "md", "txt", "json");

    private final Http http = new Http();

    /** @param most so many issues are looked at in every form, evenly over all; the others are only counted */
    public Shown look(String replica, int port, int most) {
        List<String> issues = new Newsstand(http, port, EDITIONS)
                .all().stream().map(Newsstand.Number::id).toList();
        List<String> broken = new ArrayList<>();
        int apart = Math.max(1, issues.size() / most);
        for (int i = 0; i < issues.size(); i += apart) {
            String issue = issues.get(i);
            FORMS.stream().filter(form -> !readable(port, issue, form)).forEach(form -> broken.add(issue + "." + form));
        }
        return new Shown(replica, issues, broken);
    }

    /** Asked three times: on a busy machine an answer may come too late, but what is broken stays broken. */
    private boolean readable(int port, String issue, String form) {
        return IntStream.range(0, 3).anyMatch(time -> whole(port, issue, form));
    }

    private boolean whole(int port, String issue, String form) {
        Optional<String> body = http.text(port, "/issues/" + issue + "." + form);
        return body.map(String::strip)
                .filter(text -> !text.isEmpty())
                .filter(text -> !form.equals("html") || text.endsWith("</html>"))
                .filter(text -> !form.equals("json") || text.endsWith("}"))
                .isPresent();
    }
}
