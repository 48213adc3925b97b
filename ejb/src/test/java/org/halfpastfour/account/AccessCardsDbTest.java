package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.THIS_YEAR;
import static org.halfpastfour.account.AccountTestBed.in;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessCardsDbTest {

    private static final String NEXT = "a sentence of my own";
    private static final String HERE = "10.0.0.7";

    private final AccountTestBed bed = new AccountTestBed();
    private final AccountId account = bed.staff("liu.fang");
    private final Caller city = bed.city.withId(bed.staff("zhou"));
    private final AccessCards cards = bed.cardsOf(city);

    @Test
    void aCardOpensThePageOfItsOwnAccountAndLookingDoesNotUseItUp() {
        NewCard card = make();
        for (int i = 0; i < 20; i++) {
            assertThat(holder(card.secret())).contains(new CardHolder(card.displayName(), "liu.fang", card.until()));
        }
        assertThat(use(card.secret())).isEqualTo("liu.fang");
        assertThat(outcome(NEXT)).isEqualTo(SignInResult.Outcome.SIGNED_IN);
        assertThat(outcome(PASSWORD)).isEqualTo(SignInResult.Outcome.REFUSED);
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        String secret = make().secret();
        assertThat(holder(secret.toUpperCase(Locale.ROOT).replace("-", " "))).isPresent();
        assertThat(holder(" " + secret.replace("-", "") + " ")).isPresent();
    }

    @Test
    void itWorksOnce() {
        NewCard card = make();
        use(card.secret());
        assertThat(holder(card.secret())).isEmpty();
        assertThatThrownBy(() -> use(card.secret())).matches(AccountError.CARD_NOT_GOOD::stopped);
    }

    @Test
    void ofTwoAtTheSameMomentOneSucceeds() throws Exception {
        NewCard card = make();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> attempt = () -> use(card.secret());
            List<Future<String>> both = threads.invokeAll(List.of(attempt, attempt));
            assertThat(both.stream().filter(AccessCardsDbTest::succeeded)).hasSize(1);
        }
    }

    @Test
    void itIsGoodForADayAndNotLonger() {
        NewCard card = make();
        bed.clock.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(holder(card.secret())).isPresent();
        bed.clock.pass(Duration.ofSeconds(1));
        assertThat(holder(card.secret())).isEmpty();
        assertThatThrownBy(() -> use(card.secret())).matches(AccountError.CARD_NOT_GOOD::stopped);
    }

    @Test
    void theNextCardEndsTheOneBeforeAndItsOwnersPasswordEndsBoth() {
        NewCard first = make();
        NewCard second = make();
        assertThat(holder(first.secret())).isEmpty();
        assertThat(holder(second.secret())).isPresent();
        TestJpa.runInTransaction(() -> bed.accountsOf("liu.fang").changePassword(new ChangePassword(PASSWORD, NEXT)));
        assertThat(holder(second.secret())).isEmpty();
    }

    @Test
    void aDisabledAccountHasNoCardThenOrAfterwards() {
        NewCard card = make();
        TestJpa.runInTransaction(() -> bed.accounts.disable(account));
        assertThat(holder(card.secret())).isEmpty();
        assertThatThrownBy(this::make).matches(AccountError.ACCOUNT_DISABLED::stopped);
        TestJpa.runInTransaction(() -> bed.accounts.enable(account));
        assertThat(holder(card.secret())).isEmpty();
    }

    @Test
    void aCardOfTheCityOfficeStaysWhenARoleIsGrantedAndOneOfAHomeDoesNot() {
        NewCard ofCity = make();
        TestJpa.runInTransaction(
                () -> bed.accounts.grant(GrantRole.inHome(account, Role.VOLUNTEER, Ids.next(), THIS_YEAR)));
        assertThat(holder(ofCity.secret())).isPresent();
        NewCard ofHome = in(() -> bed.makerOf(city).ofHome(account));
        TestJpa.runInTransaction(
                () -> bed.accounts.grant(GrantRole.inHome(account, Role.VOLUNTEER, Ids.next(), THIS_YEAR)));
        assertThat(holder(ofHome.secret())).isEmpty();
    }

    @Test
    void nobodyMakesOneForTheOwnAccountNorDoesTheDatabaseTakeIt() {
        AccessCards own = bed.cardsOf(bed.city.withId(account));
        assertThatThrownBy(() -> in(() -> own.make(account))).matches(AccountError.OWN_ACCOUNT::stopped);
        assertThatThrownBy(() -> in(() -> {
                    bed.cards.add(new AccessCard(account, CardSecret.next(), account, false, bed.clock.instant()));
                    TestJpa.entityManager().flush();
                    return null;
                }))
                .hasStackTraceContaining("access_card_of_another");
    }

    @Test
    void openSessionsEndAndALockOfTheNameEndsToo() {
        SignInResult before = bed.node().check("liu.fang", PASSWORD, AccountTestBed.ANYWHERE);
        SignedIn session = bed.open(before);
        NewCard card = make();
        assertThat(bed.node().resume(session).isSignedIn())
                .as("making a card ends nothing")
                .isTrue();
        for (int i = 0; i < 10; i++) {
            bed.node().check("liu.fang", "not the one", AccountTestBed.ANYWHERE);
        }
        assertThat(outcome(PASSWORD)).isEqualTo(SignInResult.Outcome.LOCKED);
        use(card.secret());
        assertThat(bed.node().resume(session).isSignedIn()).isFalse();
        assertThat(outcome(NEXT)).isEqualTo(SignInResult.Outcome.SIGNED_IN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', password required",
        "short, short, password too-short",
        "liu.fang, liu.fang, password password-is-login-name",
        "a sentence of my own, a sentence of mine, again passwords-differ",
        "a sentence of my own, '', again passwords-differ"
    })
    void aWrongPasswordIsToldAndUsesNothingUp(String password, String again, String reason) {
        NewCard card = make();
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> in(() -> cards.use(new UseCard(card.secret(), password, again), HERE)));
        assertThat(refused.fields().stream().map(AccessCardsDbTest::line)).containsExactly(reason);
        assertThat(holder(card.secret())).isPresent();
    }

    @Test
    void afterTenWrongOnesAnAddressWaitsAndOthersDoNot() {
        NewCard card = make();
        for (int i = 0; i < 10; i++) {
            assertThat(holder(CardSecret.next())).isEmpty();
        }
        assertThatThrownBy(() -> holder(card.secret())).matches(AccountError.TOO_MANY_TRIES::stopped);
        assertThatThrownBy(() -> use(card.secret())).matches(AccountError.TOO_MANY_TRIES::stopped);
        assertThat(in(() -> cards.holder(card.secret(), "10.0.0.8"))).isPresent();
        bed.clock.pass(Duration.ofMinutes(15));
        assertThat(holder(card.secret())).isPresent();
    }

    @Test
    void keptIsAFingerprintAndWhoMadeIt() throws Exception {
        NewCard card = make();
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT c::text || e::text FROM account.access_card c"
                                + " JOIN account.audit_entry e ON e.action = 'account.card-made' AND e.subject_id = c.account_id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1))
                    .doesNotContain(card.secret(), card.secret().replace("-", ""));
            assertThat(rows.getString(1)).contains(city.id().toString());
        }
        assertThat(card.toString()).doesNotContain(card.secret());
        assertThat(Stream.generate(CardSecret::next).limit(100).distinct()).hasSize(100);
    }

    private NewCard make() {
        return in(() -> cards.make(account));
    }

    private Optional<CardHolder> holder(String secret) {
        return in(() -> cards.holder(secret, HERE));
    }

    private String use(String secret) {
        return in(() -> cards.use(new UseCard(secret, NEXT, NEXT), HERE));
    }

    private SignInResult.Outcome outcome(String password) {
        return bed.node().check("liu.fang", password, AccountTestBed.ANYWHERE).outcome();
    }

    private static boolean succeeded(Future<String> attempt) {
        try {
            return attempt.get() != null;
        } catch (Exception refused) {
            return false;
        }
    }

    private static String line(FieldError error) {
        return error.field() + " " + error.code();
    }
}
