package org.halfpastfour.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of several news about one thing only what holds in the end is said, and nothing where all is as it was before. */
final class NewsRule {

    private static final Set<NoticeKind> PLACE =
            EnumSet.of(NoticeKind.BOOKED, NoticeKind.WAITING, NoticeKind.CANCELLED);
    private static final Set<NoticeKind> DUTY =
            EnumSet.of(NoticeKind.ON_DUTY, NoticeKind.OFF_DUTY, NoticeKind.DUTY_FORGOTTEN);
    private static final Set<NoticeKind> TIME = EnumSet.of(
            NoticeKind.MOVED, NoticeKind.ROOM_CHANGED, NoticeKind.ROSTER_CHANGED, NoticeKind.DUTY_ROOM_CHANGED);
    private static final Set<NoticeKind> ANOTHER = EnumSet.of(NoticeKind.NO_OTHER_CLASS, NoticeKind.OTHER_CLASS_GIVEN);

    private NewsRule() {}

    /** One fact of a kind, without where it is kept. */
    record Heard(NoticeKind kind, NewsFacts facts) {

        /** What it is about; news of the same replace each other. */
        Subject subject() {
            Set<NoticeKind> group = Stream.of(PLACE, DUTY, TIME, ANOTHER)
                    .filter(each -> each.contains(kind))
                    .findFirst()
                    .orElseGet(() -> EnumSet.of(kind));
            return new Subject(
                    group,
                    ANOTHER.equals(group) ? facts.question() : facts.session(),
                    facts.participant(),
                    facts.offer(),
                    facts.colleague(),
                    facts.round());
        }
    }

    private record Subject(
            Set<NoticeKind> group,
            @Nullable UUID thing,
            @Nullable UUID participant,
            @Nullable UUID offer,
            @Nullable UUID colleague,
            @Nullable UUID round) {}

    /** @param all in the order in which they happened */
    static List<Heard> worthSaying(List<Heard> all) {
        Map<Subject, List<Heard>> bySubject = new LinkedHashMap<>();
        all.forEach(each -> bySubject
                .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                .add(each));
        List<Heard> said = bySubject.values().stream()
                .filter(several -> !cameBack(several))
                .map(NewsRule::inTheEnd)
                .toList();
        return withoutColleagues(said);
    }

    /** Who is off a duty does not care any more who else has it. */
    private static List<Heard> withoutColleagues(List<Heard> said) {
        Set<UUID> off = said.stream()
                .filter(each -> each.kind() == NoticeKind.OFF_DUTY)
                .flatMap(each -> Stream.ofNullable(each.facts().session()))
                .collect(Collectors.toSet());
        return said.stream()
                .filter(each -> each.kind() != NoticeKind.COLLEAGUES_CHANGED
                        || !off.contains(each.facts().session()))
                .toList();
    }

    /** What was taken and given back meanwhile, and a duty that was given and taken. */
    private static boolean cameBack(List<Heard> several) {
        NoticeKind first = several.getFirst().kind();
        NoticeKind last = several.getLast().kind();
        return first == NoticeKind.CANCELLED && last != first
                || first == NoticeKind.ON_DUTY && last != first
                || first == NoticeKind.OFF_DUTY && last == NoticeKind.ON_DUTY
                || !Objects.equals(
                        several.getFirst().facts().there(),
                        several.getLast().facts().there());
    }

    private static Heard inTheEnd(List<Heard> several) {
        return TIME.contains(several.getFirst().kind()) ? moved(several) : several.getLast();
    }

    /** From when and where it was before the first of several moves; another room goes with another time. */
    private static Heard moved(List<Heard> several) {
        NewsFacts before =
                several.stream().map(Heard::facts).reduce(NewsFacts::before).orElseThrow();
        return several.stream()
                .map(Heard::kind)
                .filter(kind -> kind == NoticeKind.MOVED || kind == NoticeKind.ROSTER_CHANGED)
                .findFirst()
                .map(kind -> new Heard(kind, before))
                .orElseGet(() -> new Heard(several.getFirst().kind(), before));
    }
}
