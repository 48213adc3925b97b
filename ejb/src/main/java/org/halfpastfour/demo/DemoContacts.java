package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.CaseVisits;
import org.halfpastfour.casework.ClientContacts;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactRhythm;
import org.halfpastfour.casework.LivesAt;
import org.halfpastfour.casework.RhythmUnit;
import org.halfpastfour.casework.SetRhythm;
import org.halfpastfour.casework.WriteContact;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;

/** Where the clients live, on three streets, and how their caseworkers were in touch with them over the weeks. */
@ApplicationScoped
class DemoContacts {

    private static final List<String> STREETS = List.of("人民路", "中山四路", "枣子岚垭正街");
    private static final List<String> SEEN =
            List.of("家里收拾得干净，孩子在写作业，本人精神不错。", "本人说最近找到了白班的工作，晚上能在家陪孩子。", "老人身体好些了，愿意帮着接孩子。");
    private static final List<String> AGREED = List.of("下次带孩子的作业本来看。", "", "周末一起参加亲子活动。");

    @Inject
    private ClientContacts contacts;

    @Inject
    private CaseVisits visits;

    @Inject
    private HouseClock clock;

    /** Of every third there is something due today, and of every fourth something is overdue. */
    void make(ClientId client, int number, DemoCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        String street = STREETS.get(number % STREETS.size());
        clock.at(calendar.at(calendar.monday(-10), 9, 30), () -> {
            visits.livesAt(
                    client,
                    new LivesAt(street, "%d 号 %d-%d".formatted(3 + number * 7, 1 + number % 6, 1 + number % 2)));
            return null;
        });
        write(client, ContactKind.INTERVIEW, calendar.at(calendar.day(-8, DayOfWeek.TUESDAY), 10, 15), number, true);
        write(client, ContactKind.CALL, calendar.at(calendar.day(-5, DayOfWeek.THURSDAY), 15, 0), number + 1, true);
        if (number % 4 != 2) {
            write(
                    client,
                    ContactKind.INTERVIEW,
                    calendar.at(calendar.day(-4, DayOfWeek.WEDNESDAY), 9, 40),
                    number + 2,
                    true);
        }
        write(
                client,
                ContactKind.CALL,
                calendar.at(calendar.day(-1, DayOfWeek.FRIDAY), 16, 20),
                number,
                number % 3 != 1);
        if (number % 3 == 0) {
            clock.at(calendar.at(today.minusDays(6), 9, 0), () -> {
                visits.setRhythm(new SetRhythm(
                        client, ContactKind.HOME_VISIT, new ContactRhythm(1, RhythmUnit.WEEK), "家里刚搬家，先多去几次"));
                return null;
            });
        }
    }

    private void write(ClientId client, ContactKind kind, Instant at, int number, boolean reached) {
        clock.at(
                at.plusSeconds(600),
                () -> contacts.write(new WriteContact(
                        Ids.next(),
                        client,
                        kind,
                        at,
                        kind == ContactKind.CALL ? "" : "社区工作站",
                        "家长自己",
                        reached,
                        reached ? SEEN.get(number % SEEN.size()) : "",
                        reached ? AGREED.get(number % AGREED.size()) : "",
                        null)));
    }
}
