package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;

/** Of sessions that are gone for good, that who was in charge of one need not come: all that is known of it is when it would have been. */
@ApplicationScoped
class ForgottenDuties {

    private static final Duration WORTH_SAYING = Duration.ofDays(1);

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    List<NewsLine> of(Receiver receiver, List<NewsRule.Heard> heard) {
        List<NewsFacts> forgotten = heard.stream()
                .filter(each -> each.kind() == NoticeKind.DUTY_FORGOTTEN)
                .map(NewsRule.Heard::facts)
                .filter(this::isWorthSaying)
                .toList();
        return forgotten.isEmpty()
                ? List.of()
                : Stream.ofNullable(receiver.staffMember())
                        .flatMap(member -> homes.staff(List.of(new StaffMemberId(member))).stream())
                        .flatMap(member -> forgotten.stream().map(facts -> line(facts, member)))
                        .toList();
    }

    private boolean isWorthSaying(NewsFacts facts) {
        Instant end = facts.end();
        return end != null && end.plus(WORTH_SAYING).isAfter(clock.instant());
    }

    private NewsLine line(NewsFacts facts, StaffMemberSummary member) {
        Map<String, List<String>> words =
                Map.of("where", List.of(homes.home(member.home()).name()));
        return new NewsLine(
                NoticeKind.DUTY_FORGOTTEN, facts, null, member.home(), Set.of(), Set.of(), 0, List.of(), words);
    }
}
