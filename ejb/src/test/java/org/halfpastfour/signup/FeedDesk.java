package org.halfpastfour.signup;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedAnswer;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.FeedReading;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.ReadCalendar;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.jspecify.annotations.Nullable;

/** Calendars of the people of a scene, opened by them and read by whoever has the address. */
public final class FeedDesk {

    final HomeScene scene;
    final CalendarFeeds feeds;
    final FeedReading reading;

    public FeedDesk(HomeScene scene) {
        this.scene = scene;
        this.feeds = scene.wiring.get(CalendarFeeds.class);
        this.reading = scene.wiring.get(FeedReading.class);
    }

    public NewFeed of(Household family) {
        return of(family.parent(), family);
    }

    /** Opened by an adult of the family, who has the right to it. */
    NewFeed of(AccountId adult, Household family) {
        grant(adult, Role.PARENT, null, family.id().value());
        scene.asker.become(adult, Set.of(), Set.of(family.id().value()));
        return make(FeedOf.household(family.id()));
    }

    public NewFeed ofHome() {
        staff();
        return make(FeedOf.home(scene.home));
    }

    public NewFeed ofMember(StaffMemberId member) {
        staff();
        sql("UPDATE programme.staff_member SET account_id = NULL WHERE account_id = ?", scene.staffAccount.value());
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                scene.staffAccount.value(),
                member.value());
        return make(FeedOf.staff(member));
    }

    NewFeed make(FeedOf of) {
        return run(() -> feeds.make(of));
    }

    void end(NewFeed feed) {
        run(() -> {
            feeds.end(feed.id());
            return null;
        });
    }

    FeedAnswer answer(NewFeed feed, String... had) {
        scene.asNobody();
        return run(() -> reading.read(feed.token(), Set.of(had)));
    }

    public String text(NewFeed feed) {
        return Objects.requireNonNull(answer(feed).text());
    }

    public List<Event> events(NewFeed feed) {
        return ReadCalendar.events(text(feed));
    }

    public Event only(NewFeed feed) {
        List<Event> events = events(feed);
        if (events.size() != 1) {
            throw new AssertionError(events);
        }
        return events.getFirst();
    }

    private void staff() {
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '老师', '-', 'ACTIVE', now()) ON CONFLICT DO NOTHING",
                scene.staffAccount.value(),
                "staff-" + scene.staffAccount);
        grant(scene.staffAccount, Role.HOME_STAFF, scene.home.value(), null);
        scene.asStaff();
    }

    private static void grant(AccountId account, Role role, @Nullable UUID home, @Nullable UUID household) {
        sql(
                "INSERT INTO account.account_grant (id, account_id, role, home_id, household_id, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                Ids.next(),
                account.value(),
                role.name(),
                home,
                household,
                TODAY.minusYears(1));
    }
}
