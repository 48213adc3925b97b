package org.halfpastfour.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.report.AuditFinding;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One line of the log: what was done, to which thing of which home, by whom, and when. */
class AuditRow extends Div {

    private static final long serialVersionUID = 1L;

    AuditRow(AuditFinding found, Words words) {
        addClassNames("city-row", "audit-row");
        Span what = new Span(words.text("account.action." + found.action()));
        what.addClassName("city-row-name");
        Span thing = new Span(thing(found, words));
        thing.addClassName("city-row-text");
        Span by = new Span(by(found, words));
        Span when = new Span(words.moment(found.at()));
        when.addClassName("quiet");
        Div end = new Div(by, when);
        end.addClassName("audit-by");
        add(what, thing, end);
    }

    /** 场次“四点半课堂” · 12月1日（周二） · 七星岗青少年之家. */
    private static String thing(AuditFinding found, Words words) {
        String kind = words.text("report.kind." + found.kind());
        String name = found.thing();
        boolean isNamed = name != null && !name.isEmpty();
        return parts(
                isNamed ? words.text("report.audit.named", kind, Objects.requireNonNull(name)) : kind,
                found.date() == null ? null : words.date(Objects.requireNonNull(found.date())),
                found.homeName());
    }

    private static String by(AuditFinding found, Words words) {
        String name = found.by();
        String login = found.login();
        return name == null || login == null
                ? words.text("report.audit.by-itself")
                : words.text("report.audit.by", name, login);
    }

    private static String parts(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
