package org.halfpastfour.signup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ComingLine;
import org.halfpastfour.programme.HomeEffects;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Matter;

/**
 * What a change of the calendar does in one home.
 *
 * @param open matters of what is called off: those that the home keeps for a reason are not among them
 * @param kept why the home keeps a session
 */
record CalendarSight(HomeEffects effects, List<Matter> open, Map<SessionId, String> kept) {

    HomeId home() {
        return effects.home();
    }

    List<SessionView> calledOff() {
        Set<UUID> going = open.stream().map(Matter::session).collect(Collectors.toSet());
        return lost(session ->
                going.contains(session.id().value()) && !effects.onlyPlanned().contains(session.id()));
    }

    List<SessionView> taken() {
        return lost(session -> effects.onlyPlanned().contains(session.id()));
    }

    List<ComingLine> added() {
        return coming(line -> line.line().isMade() && line.back() == null);
    }

    List<ComingLine> back() {
        return coming(line -> line.line().isMade() && line.back() != null);
    }

    List<StepLine> linesCalledOff() {
        return calledOff().stream()
                .map(session -> new StepLine(effects.name(), session.title(), session.start(), session.end()))
                .toList();
    }

    List<StepLine> linesComing() {
        return coming(line -> line.line().isMade()).stream()
                .map(ComingLine::line)
                .map(line -> new StepLine(effects.name(), line.title(), line.start(), line.end()))
                .toList();
    }

    List<StayingLine> staying() {
        return Stream.concat(
                        lost(session -> kept.containsKey(session.id())).stream()
                                .map(session -> new StayingLine(
                                        effects.name(),
                                        session.title(),
                                        session.start(),
                                        session.end(),
                                        StayingLine.KEPT,
                                        kept.get(session.id()))),
                        coming(line -> !line.line().isMade()).stream()
                                .map(ComingLine::line)
                                .map(line -> new StayingLine(
                                        effects.name(),
                                        line.title(),
                                        line.start(),
                                        line.end(),
                                        String.valueOf(line.code()),
                                        line.detail())))
                .toList();
    }

    /** All that is done, in so many words: another sight of the same home says something else. */
    String mark() {
        return Stream.of(
                        calledOff().stream().map(SessionView::id).toList(),
                        taken().stream().map(SessionView::id).toList(),
                        back().stream().map(ComingLine::back).toList(),
                        added().stream().map(ComingLine::line).toList())
                .map(String::valueOf)
                .collect(Collectors.joining("\n", effects.home() + "\n", "\n"));
    }

    private List<SessionView> lost(Predicate<SessionView> which) {
        return effects.lost().stream()
                .map(unfit -> unfit.session())
                .filter(which)
                .toList();
    }

    private List<ComingLine> coming(Predicate<ComingLine> which) {
        return effects.coming().stream().filter(which).toList();
    }
}
