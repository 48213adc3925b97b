package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.CareDayChange;
import org.halfpastfour.shell.ui.Scrolls;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ChangedHome;
import org.halfpastfour.signup.StayingLine;
import org.halfpastfour.signup.StepLine;
import org.halfpastfour.signup.StepPreview;

/** What a change of the calendar does, before it is done: the sums first, then the homes, what stays, and the days. */
class ChangePreview extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final Words words;

    ChangePreview(StepPreview preview, Words words) {
        this.words = words;
        addClassName("change-preview");
        showSums(preview);
        showHomes(preview.homes());
        showLines(preview.calledOff(), preview.callsOff(), "calendar.step.called-off-list");
        showLines(preview.coming(), preview.brings() + preview.bringsBack(), "calendar.step.coming-list");
        showStaying(preview);
        showDays(preview.change());
    }

    private void showSums(StepPreview preview) {
        if (preview.homes().isEmpty()) {
            add(new Paragraph(getTranslation("calendar.preview.touches-none")));
            return;
        }
        Paragraph sums = new Paragraph(getTranslation(
                "calendar.step.sums",
                said(preview.callsOff(), preview.brings(), preview.bringsBack(), preview.takesAway(), preview.stays()),
                preview.homes().size()));
        sums.addClassName("step-sums");
        add(sums, new Paragraph(getTranslation("calendar.step.told", preview.families(), preview.staff())));
    }

    private void showHomes(List<ChangedHome> homes) {
        if (homes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        homes.forEach(home -> list.add(new ListItem(getTranslation(
                "calendar.step.home",
                home.name(),
                said(home.calledOff(), home.added(), home.back(), home.taken(), home.staying()),
                home.families()))));
        add(Scrolls.list(list, getTranslation("calendar.call-off.homes")));
    }

    private void showLines(List<StepLine> lines, int all, String title) {
        if (lines.isEmpty()) {
            return;
        }
        add(new Paragraph(getTranslation(title)));
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(getTranslation(
                "calendar.step.line", words.when(line.start(), line.end()), line.home(), line.title()))));
        add(Scrolls.list(list, getTranslation(title)));
        more(all - lines.size(), "calendar.preview.more-sessions");
    }

    private void showStaying(StepPreview preview) {
        if (preview.staying().isEmpty()) {
            return;
        }
        add(new Paragraph(getTranslation("calendar.step.staying")));
        UnorderedList list = new UnorderedList();
        preview.staying().forEach(line -> list.add(new ListItem(say(line))));
        add(Scrolls.list(list, getTranslation("calendar.step.staying-list")));
        more(preview.stays() - preview.staying().size(), "calendar.preview.more-sessions");
    }

    private void showDays(CalendarChange change) {
        List<CareDayChange> decisive = change.changes().stream()
                .filter(CareDayChange::changesWhetherHeld)
                .toList();
        add(new Paragraph(
                change.changes().isEmpty()
                        ? getTranslation("calendar.preview.nothing")
                        : getTranslation(
                                "calendar.preview.sums", change.changes().size(), decisive.size())));
        UnorderedList list = new UnorderedList();
        (decisive.isEmpty() ? change.changes() : decisive)
                .stream().limit(SHOWN).forEach(day -> list.add(new ListItem(say(day))));
        if (list.getComponentCount() > 0) {
            add(Scrolls.list(list, getTranslation("calendar.preview.days")));
        }
        more(decisive.size() - SHOWN, "calendar.preview.more");
    }

    private void more(int left, String key) {
        if (left > 0) {
            add(new Paragraph(getTranslation(key, left)));
        }
    }

    /** Only what there is. */
    private String said(int calledOff, int added, int back, int taken, int staying) {
        return words.list(Stream.of(
                        part("calendar.step.calls-off", calledOff),
                        part("calendar.step.brings", added),
                        part("calendar.step.brings-back", back),
                        part("calendar.step.takes-away", taken),
                        part("calendar.step.stays", staying))
                .flatMap(part -> part)
                .toList());
    }

    private Stream<String> part(String key, int sessions) {
        return sessions == 0 ? Stream.of() : Stream.of(getTranslation(key, sessions));
    }

    private String say(StayingLine line) {
        String detail = Objects.requireNonNullElse(line.detail(), "");
        return getTranslation(
                "calendar.step.staying-line",
                words.when(line.start(), line.end()),
                line.home(),
                line.title(),
                getTranslation(
                        detail.isEmpty() ? "calendar.step.why" : "calendar.step.why-detail",
                        getTranslation(line.isKept() ? "calendar.step.kept" : "rollover.why." + line.code()),
                        detail.startsWith("day-")
                                ? getTranslation("rollover.why." + detail)
                                : words.calendarName(detail)));
    }

    private String say(CareDayChange change) {
        return getTranslation(
                "calendar.preview.day", words.date(change.date()), say(change.before()), say(change.after()));
    }

    private String say(CareDay day) {
        String held = getTranslation(day.held() ? "calendar.held" : "calendar.not-held");
        String reason = getTranslation("calendar.reason." + day.reason().code());
        return getTranslation(
                "shell.bracketed",
                held,
                day.detail().isEmpty() ? reason : reason + " · " + words.calendarName(day.detail()));
    }
}
