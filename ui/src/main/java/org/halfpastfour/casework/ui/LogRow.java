package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.casework.FileKind;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** One line of the case side's log: what was read or done, of which case or account, by whom, and when. */
class LogRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<String> OF_ALL_CASES = Set.of("read.log-search", "read.figures", "file.taken");
    private static final Pattern GRANT = Pattern.compile("([A-Z_]+) district (\\d{6}).*");

    LogRow(LogView line, CaseWords words, Map<String, String> districts) {
        addClassNames("city-row", "audit-row");
        Span what = new Span(words.text("log." + line.what()));
        what.addClassName("city-row-name");
        Span thing = new Span(thing(line, words, districts));
        thing.addClassName("city-row-text");
        String by = line.by();
        Span when = new Span(words.words().moment(line.at()));
        when.addClassName("quiet");
        String nobody = words.text(line.isByClient() ? "log.client" : "log.nobody");
        Div end = new Div(new Span(by == null ? nobody : by), when);
        end.addClassName("audit-by");
        add(what, thing, end);
        if (line.refused()) {
            what.add(new Badge(words.text("log.refused"), Badge.Tone.BAD));
        }
        if (line.glass()) {
            what.add(new Badge(words.text("log.glass"), Badge.Tone.WARNING));
        }
    }

    private static String thing(LogView line, CaseWords words, Map<String, String> districts) {
        if (line.what().startsWith("instrument.") || line.what().startsWith("helper.")) {
            return "";
        }
        if (line.what().startsWith("figures.")) {
            return Objects.requireNonNullElse(line.detail(), "");
        }
        if (line.account() != null) {
            String detail = granted(line.detail(), words, districts);
            return detail.isEmpty() ? line.account() : line.account() + " · " + detail;
        }
        String of = of(line, words);
        String detail = line.detail();
        if (detail == null) {
            return of;
        }
        return of + " · " + detail(line, detail, words);
    }

    /** What it was read for, or what was taken out and under which number. */
    static String detail(LogView line, String detail, CaseWords words) {
        if (line.what().startsWith("read.")) {
            return words.text("purpose." + detail.replace(' ', '-'));
        }
        FileKind file = line.file();
        String number = words.text("log.number", Objects.requireNonNullElse(line.detailAlone(), detail));
        return file == null ? number : words.of(file) + " · " + number;
    }

    /** Who only looks through the log looks at no case in particular. */
    private static String of(LogView line, CaseWords words) {
        String number = line.caseNumber();
        if (number != null) {
            return words.text("case-number", number);
        }
        boolean all = line.client() == null && OF_ALL_CASES.contains(line.what());
        return words.text(all ? "log.all-cases" : "log.no-case");
    }

    private static String granted(@Nullable String detail, CaseWords words, Map<String, String> districts) {
        Matcher grant = GRANT.matcher(detail == null ? "" : detail);
        return grant.matches()
                ? words.words().text("account.role." + grant.group(1)) + " · "
                        + districts.getOrDefault(grant.group(2), grant.group(2))
                : "";
    }
}
