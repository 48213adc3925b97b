package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String PASSWORD = "四点半一起写作业";

    private final Passwords passwords = new Passwords();

    @Test
    void keepsArgon2idWithTheRecommendedCost() {
        assertThat(passwords.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void saltsEveryHash() {
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        String hash = passwords.hash(PASSWORD);
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + "。", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void stillKnowsAHashOfAnotherCost() {
        assertThat(passwords.matches(PASSWORD, new Passwords(1024).hash(PASSWORD)))
                .isTrue();
    }

    @Test
    void matchesNothingWithoutAHash() {
        assertThat(passwords.matches(PASSWORD, "")).isFalse();
        assertThat(passwords.matches(PASSWORD, "none")).isFalse();
        assertThat(passwords.matches(PASSWORD, "$$$$!$")).isFalse();
    }

    @Test
    void keepsAnswersOfManyAtOnceApart() throws Exception {
        String hash = passwords.hash("right password 3");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> passwords.matches("right password " + i, hash))
                    .toList());
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i == 3);
            }
        }
    }
}
