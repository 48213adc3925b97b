package org.halfpastfour.signup;

import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.jspecify.annotations.Nullable;

/** The city office changes the calendar, and the homes follow. */
public final class StepScene {

    public static final String WORDS = "校历调整，这天不上课。";

    private final HomeScene scene;
    private final CalendarSteps steps;
    private final CalendarStepSettler settler;

    public StepScene(HomeScene scene) {
        this.scene = scene;
        this.steps = scene.wiring.get(CalendarSteps.class);
        this.settler = scene.wiring.get(CalendarStepSettler.class);
    }

    void asCity() {
        scene.asker.become(AccountId.of(Ids.next()), Set.of(), Set.of());
    }

    StepPreview preview(ChangeCalendar change) {
        asCity();
        return run(() -> steps.preview(new PreviewStep(change)));
    }

    /** What the preview says of one home; nothing where it is not in it. */
    static @Nullable ChangedHome at(HomeScene home, StepPreview preview) {
        return preview.homes().stream()
                .filter(each -> each.home().equals(home.home.value()))
                .findFirst()
                .orElse(null);
    }

    CalendarStepId take(ChangeCalendar change) {
        return take(change, preview(change).seen());
    }

    CalendarStepId take(ChangeCalendar change, String seen) {
        asCity();
        return run(() -> steps.take(new TakeStep(change, WORDS, seen)));
    }

    /** Looked at, decided, and done in these homes, as the timer does. */
    public CalendarStepId change(ChangeCalendar change, HomeScene... homes) {
        CalendarStepId id = take(change);
        for (HomeScene home : homes) {
            settle(id, home);
        }
        finish(id);
        return id;
    }

    public CalendarStepId undo(CalendarStepId step, HomeScene... homes) {
        return change(new UndoStep(step), homes);
    }

    int settle(CalendarStepId id, HomeScene home) {
        scene.asNobody();
        OpenStep step = open(id);
        return run(() -> settler.settle(new StepAtHome(step, home.home.value())));
    }

    /** The homes in which the timer finds something to do. */
    List<UUID> homesOf(CalendarStepId id) {
        OpenStep step = open(id);
        return run(() -> settler.homesOf(step)).stream().map(StepAtHome::home).toList();
    }

    OpenStep open(CalendarStepId id) {
        return run(settler::unfinished).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void finish(CalendarStepId id) {
        run(() -> {
            settler.finish(id);
            return id;
        });
    }

    /** The year as it is known, with one day in the place of what was known of it; null for an ordinary day. */
    public ChangeCalendar day(LocalDate date, SpecialDay.@Nullable Kind kind) {
        asCity();
        List<SpecialDay> known = run(() -> scene.wiring.get(Calendars.class).year(date.getYear()))
                .days();
        String days = Stream.concat(
                        known.stream().filter(day -> !day.date().equals(date)),
                        Stream.ofNullable(kind).map(each -> new SpecialDay(date, each, "校历")))
                .map(day -> "{\"name\":\"%s\",\"date\":\"%s\",\"isOffDay\":%s}"
                        .formatted(day.name(), day.date(), day.kind() == SpecialDay.Kind.OFF))
                .collect(Collectors.joining(","));
        byte[] file =
                "{\"year\":%d,\"days\":[%s]}".formatted(date.getYear(), days).getBytes(StandardCharsets.UTF_8);
        return run(() -> scene.wiring.get(CalendarFiles.class).year(file, "y.json", date.getYear()))
                .change();
    }

    /** As the product ships it. */
    public static void forget() {
        sql("DELETE FROM programme.calendar_year");
        sql("DELETE FROM programme.local_closure");
        sql("UPDATE programme.term SET first_day = '2026-09-01', last_day = '2027-01-22', name = '第一学期'"
                + " WHERE id = '01990000-0000-7000-8000-000000020261'");
        sql("UPDATE programme.calendar_step SET done_at = now() WHERE done_at IS NULL");
    }
}
