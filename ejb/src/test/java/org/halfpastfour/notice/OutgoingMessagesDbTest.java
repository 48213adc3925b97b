package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What left the house, for the home whose it is and for the city office. */
class OutgoingMessagesDbTest {

    private final LetterScene at = new LetterScene();
    private final Household family = at.scene.household(1);
    private final OutgoingMessages city = ofTheCity();

    /** Whoever came before may have left accounts of a demo, in which the city office reads everything. */
    @BeforeEach
    void nothingIsInvented() {
        HomeScene.sql("UPDATE account.account SET demo = false WHERE demo");
    }

    @Test
    void staffOfTheHomeReadWhatItsFamiliesWereTold() {
        at.write(at.sessionWith(family));
        at.scene.asStaff();
        OutgoingLine letter = letters(at.outgoing).getFirst();
        assertThat(letter.receiver()).isEqualTo("一家");
        assertThat(letter.deliveries()).isNotEmpty();
        OutgoingView read = run(() -> at.outgoing.read(letter.id()));
        OutgoingText text = read.texts().get(Language.ENGLISH);
        assertThat(text.mail()).contains("has news for you", "水彩笔");
        assertThat(text.inbox()).isEqualTo(new Written("明天带水彩笔", "请给孩子带一盒水彩笔。"));
        assertThat(text.outside()).contains("has news for you").doesNotContain("水彩笔");
        assertThat(text.sms()).contains("has news for you").doesNotContain("水彩笔");
    }

    @Test
    void staffOfAnotherHomeFindNothing() {
        at.write(at.sessionWith(family));
        at.scene.asStaff();
        MessageId letter = letters(at.outgoing).getFirst().id();
        LetterScene.staffOfAnotherHome(at.scene);
        notFound(() -> at.outgoing.find(new FindOutgoing(at.scene.home, null, null, null), PageRequest.first()));
        notFound(() -> at.outgoing.read(letter));
        notFound(() -> at.outgoing.find(new FindOutgoing(null, null, null, null), PageRequest.first()));
    }

    @Test
    void theCityOfficeSeesThatItLeftButNeitherWhoGotItNorWhatItSays() {
        at.write(at.sessionWith(family));
        OutgoingLine letter = letters(city).getFirst();
        assertThat(letter.receiver()).isNull();
        assertThat(letter.home()).isEqualTo("home " + at.scene.home);
        assertThat(run(() -> city.read(letter.id())).texts().values())
                .allMatch(text -> text.inbox() == null && text.mail() == null)
                .noneMatch(text -> text.sms().contains("水彩笔"));
    }

    @Test
    void isFoundByStateKindAndDay() {
        at.write(at.sessionWith(family));
        at.scene.asStaff();
        assertThat(find(new FindOutgoing(at.scene.home, null, NoticeKind.MOVED, null)))
                .isEmpty();
        assertThat(find(new FindOutgoing(at.scene.home, DeliveryState.FAILED, null, null)))
                .isEmpty();
        assertThat(find(new FindOutgoing(at.scene.home, DeliveryState.DUE, NoticeKind.LETTER, TODAY)))
                .hasSize(1);
        assertThat(find(new FindOutgoing(at.scene.home, null, NoticeKind.LETTER, TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void theListGoesOn() {
        at.write(Addressed.toHome(at.scene.home));
        at.write(Addressed.toHome(at.scene.home));
        at.scene.asStaff();
        FindOutgoing all = new FindOutgoing(at.scene.home, null, NoticeKind.LETTER, null);
        Page<OutgoingLine> first = run(() -> at.outgoing.find(all, new PageRequest(1, null)));
        Page<OutgoingLine> second = run(() -> at.outgoing.find(all, new PageRequest(1, first.next())));
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    private List<OutgoingLine> find(FindOutgoing wanted) {
        return run(() -> at.outgoing.find(wanted, PageRequest.first())).items();
    }

    private List<OutgoingLine> letters(OutgoingMessages from) {
        return run(() -> from.find(new FindOutgoing(at.scene.home, null, NoticeKind.LETTER, null), PageRequest.first()))
                .items();
    }

    private OutgoingMessages ofTheCity() {
        return new Wiring()
                .with(Clock.class, at.scene.clock)
                .with(Caller.class, new CityOffice())
                .get(OutgoingMessages.class);
    }

    private static void notFound(Callable<?> work) {
        assertThatThrownBy(() -> run(work))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
    }

    private static final class CityOffice extends Caller {

        private final AccountId account = AccountId.of(Ids.next());

        @Override
        public AccountId id() {
            return account;
        }

        @Override
        public Optional<AccountId> signedIn() {
            return Optional.of(account);
        }

        @Override
        public Set<UUID> homes(Role role) {
            return Set.of();
        }

        @Override
        public boolean has(Role role) {
            return role == Role.CITY_ADMIN;
        }
    }
}
