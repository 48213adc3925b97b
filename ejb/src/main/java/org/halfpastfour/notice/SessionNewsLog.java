package org.halfpastfour.notice;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.attendance.ChildNotArrived;
import org.halfpastfour.attendance.ChildNotCollected;
import org.halfpastfour.attendance.SecondAdultAsked;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.ColleagueChanged;
import org.halfpastfour.programme.DutyForgotten;
import org.halfpastfour.programme.DutyGiven;
import org.halfpastfour.programme.DutyTaken;
import org.halfpastfour.programme.SessionCalledOff;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionRoomChanged;
import org.halfpastfour.programme.SessionTimeChanged;

/** The same of what became of sessions and of who is in charge of them, and of children that are late. */
@ApplicationScoped
class SessionNewsLog {

    private static final int HALF_AN_HOUR = 30;
    private static final int AN_HOUR = 60;

    @Inject
    NewsDesk news;

    @Inject
    NewsRecords records;

    @Inject
    SessionDirectory sessions;

    @Inject
    HomeDirectory homes;

    @Inject
    FamilyDirectory families;

    public void moved(@Observes(during = BEFORE_COMPLETION) SessionTimeChanged event) {
        UUID session = event.session().value();
        records.concerned(event.session())
                .forEach(each -> news.keep(
                        NoticeKind.MOVED,
                        Receiver.of(new HouseholdId(each.household())),
                        NewsFacts.moved(session, each.participant(), event.before())));
        inCharge(NoticeKind.ROSTER_CHANGED, event.session(), NewsFacts.moved(session, null, event.before()));
    }

    /** Only who has a place: who waits for one is told where it is once it has one. */
    public void roomChanged(@Observes(during = BEFORE_COMPLETION) SessionRoomChanged event) {
        UUID session = event.session().value();
        UUID before = event.before().value();
        records.placed(event.session())
                .forEach(each -> news.keep(
                        NoticeKind.ROOM_CHANGED,
                        Receiver.of(new HouseholdId(each.household())),
                        NewsFacts.otherRoom(session, each.participant(), before)));
        inCharge(NoticeKind.DUTY_ROOM_CHANGED, event.session(), NewsFacts.otherRoom(session, null, before));
    }

    public void calledOff(@Observes(during = BEFORE_COMPLETION) SessionCalledOff event) {
        inCharge(
                NoticeKind.OFF_DUTY,
                event.session(),
                NewsFacts.of(event.session().value()));
    }

    public void onDuty(@Observes(during = BEFORE_COMPLETION) DutyGiven event) {
        news.keep(
                NoticeKind.ON_DUTY,
                Receiver.of(event.adult()),
                NewsFacts.of(event.session().value()));
    }

    public void offDuty(@Observes(during = BEFORE_COMPLETION) DutyTaken event) {
        news.keep(
                NoticeKind.OFF_DUTY,
                Receiver.of(event.adult()),
                NewsFacts.of(event.session().value()));
    }

    public void forgotten(@Observes(during = BEFORE_COMPLETION) DutyForgotten event) {
        news.keep(
                NoticeKind.DUTY_FORGOTTEN,
                Receiver.of(event.adult()),
                NewsFacts.moved(event.session().value(), null, event.during()));
    }

    /** Those who are in charge of it as well, and nobody else. */
    public void colleague(@Observes(during = BEFORE_COMPLETION) ColleagueChanged event) {
        NewsFacts facts =
                NewsFacts.colleague(event.session().value(), event.adult().value(), event.there());
        records.inCharge(event.session()).stream()
                .filter(each -> !each.equals(event.adult()))
                .forEach(each -> news.keep(NoticeKind.COLLEAGUES_CHANGED, Receiver.of(each), facts));
    }

    public void notArrived(@Observes(during = BEFORE_COMPLETION) ChildNotArrived event) {
        family(NoticeKind.NOT_ARRIVED, event.session(), event.child());
    }

    /** The family each time, after half an hour a second one of those in charge, and after an hour who leads the home. */
    public void notCollected(@Observes(during = BEFORE_COMPLETION) ChildNotCollected event) {
        NewsFacts facts = NewsFacts.of(event.session().value(), event.child());
        family(NoticeKind.NOT_COLLECTED, event.session(), event.child());
        if (event.minutes() >= AN_HOUR) {
            homes.staffOf(sessions.session(event.session()).home()).stream()
                    .filter(StaffMemberSummary::active)
                    .forEach(each -> news.keep(NoticeKind.LEAD_NEEDED, Receiver.of(each.id()), facts));
        } else if (event.minutes() >= HALF_AN_HOUR) {
            inCharge(NoticeKind.SECOND_ADULT, event.session(), facts);
        }
    }

    /** Everybody of the home's staff, and nobody to whom the child is family. */
    public void secondAdult(@Observes(during = BEFORE_COMPLETION) SecondAdultAsked event) {
        List<StaffMemberSummary> staff =
                homes.staffOf(sessions.session(event.session()).home());
        staff.stream()
                .filter(StaffMemberSummary::active)
                .filter(member -> !isFamily(member, event.child()))
                .forEach(member -> news.keep(
                        NoticeKind.ONE_MOMENT,
                        Receiver.of(member.id()),
                        NewsFacts.of(event.session().value())));
    }

    private boolean isFamily(StaffMemberSummary member, UUID child) {
        UUID account = member.account();
        return account != null && families.ownFamily(AccountId.of(account)).concerns(child);
    }

    private void family(NoticeKind kind, SessionId session, UUID child) {
        records.bookedBy(session, child)
                .forEach(each -> news.keep(
                        kind, Receiver.of(new HouseholdId(each.household())), NewsFacts.of(session.value(), child)));
    }

    private void inCharge(NoticeKind kind, SessionId session, NewsFacts facts) {
        records.inCharge(session).forEach(each -> news.keep(kind, Receiver.of(each), facts));
    }
}
