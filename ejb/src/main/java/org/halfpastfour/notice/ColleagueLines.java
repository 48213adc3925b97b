package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/**
 * Who was in charge of a session and who is now, for somebody who was and is: one line, whoever came and went. Who has that session since then, or has
 * it no more, reads that instead.
 */
@ApplicationScoped
class ColleagueLines {

    private static final Set<NoticeKind> OWN = Set.of(NoticeKind.ON_DUTY, NoticeKind.OFF_DUTY);

    @Inject
    HomeDirectory homes;

    List<NewsLine> of(Receiver receiver, List<NewsRule.Heard> heard, Map<SessionId, SessionView> sessions) {
        UUID member = receiver.staffMember();
        if (member == null) {
            return List.of();
        }
        Set<UUID> own = heard.stream()
                .filter(each -> OWN.contains(each.kind()))
                .flatMap(each -> Stream.ofNullable(each.facts().session()))
                .collect(Collectors.toSet());
        Map<UUID, List<NewsFacts>> changes = heard.stream()
                .filter(each -> each.kind() == NoticeKind.COLLEAGUES_CHANGED)
                .map(NewsRule.Heard::facts)
                .filter(facts -> !own.contains(facts.session()))
                .collect(Collectors.groupingBy(
                        facts -> Objects.requireNonNull(facts.session()), LinkedHashMap::new, Collectors.toList()));
        return changes.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(sessions.get(SessionId.of(each.getKey())))
                        .filter(session -> session.state() != SessionState.CANCELLED)
                        .filter(session -> session.adults().contains(new StaffMemberId(member)))
                        .flatMap(session -> line(session, each.getValue())))
                .toList();
    }

    private Stream<NewsLine> line(SessionView session, List<NewsFacts> changes) {
        Set<StaffMemberId> after = Set.copyOf(session.adults());
        Set<StaffMemberId> before = new HashSet<>(after);
        changes.forEach(change -> Stream.ofNullable(change.colleague())
                .map(StaffMemberId::of)
                .forEach(adult -> undo(before, adult, Boolean.TRUE.equals(change.there()))));
        NewsLine line = NewsLine.of(NoticeKind.COLLEAGUES_CHANGED, changes.getFirst(), session, Set.of(), Set.of());
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(line.saying(Map.of("was", names(before), "now", names(after))));
    }

    private static void undo(Set<StaffMemberId> adults, StaffMemberId adult, boolean came) {
        if (came) {
            adults.remove(adult);
        } else {
            adults.add(adult);
        }
    }

    /** In an order that stays. */
    private List<String> names(Set<StaffMemberId> adults) {
        return homes.staff(new ArrayList<>(adults)).stream()
                .map(StaffMemberSummary::name)
                .sorted()
                .toList();
    }
}
