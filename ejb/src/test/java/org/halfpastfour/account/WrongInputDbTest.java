package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;

import java.util.List;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong input is told by its own reason, and by no other, wherever a password or a login name is set. */
class WrongInputDbTest {

    private static final String LOGIN = "chen.xiaoming";
    private static final String LONG = "四点半".repeat(43);

    private final AccountTestBed bed = new AccountTestBed();

    @ParameterizedTest(name = "a password that is ‹{0}› is told {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',required",
                "'   ',password-only-blanks",
                "'          \u3000\u3000',password-only-blanks",
                "short,too-short",
                "四点半写作业,too-short",
                "LONG,too-long",
                "chen.xiaoming,password-is-login-name",
                "' Chen.XiaoMing ',password-is-login-name",
                "password123,password-too-common",
                "aaaaaaaaaaaa,password-too-common",
                "abababababab,password-too-common"
            })
    void aPasswordIsToldItsOneReason(String typed, String reason) {
        String password = typed.equals("LONG") ? LONG : typed;
        AccountId account = bed.staff(LOGIN);
        Accounts own = bed.accountsOf(LOGIN);
        assertThat(told(() -> bed.accounts.create(new CreateAccount(LOGIN, "陈小明", password, Language.CHINESE))))
                .as("a new account")
                .containsExactly("password " + reason);
        assertThat(told(() -> bed.accounts.resetPassword(new ResetPassword(account, password))))
                .as("set by the city office")
                .containsExactly("password " + reason);
        assertThat(told(() -> own.changePassword(new ChangePassword(PASSWORD, password))))
                .as("changed by its owner")
                .containsExactly("next " + reason);
    }

    @ParameterizedTest(name = "until now ‹{0}›, next ‹{1}›: {2}")
    @CsvSource({
        "'', '', current required|next required",
        "'', another good one, current required",
        "correct horse battery, correct horse battery, next password-not-new",
        "not the one, another good one, current wrong-password"
    })
    void aChangeTellsBothFieldsAtOnce(String current, String next, String reasons) {
        bed.staff(LOGIN);
        Accounts own = bed.accountsOf(LOGIN);
        assertThat(told(() -> own.changePassword(new ChangePassword(current, next))))
                .containsExactly(reasons.split("\\|"));
    }

    @ParameterizedTest(name = "a login name that is ‹{0}› is told {1}")
    @CsvSource({
        "'', required",
        "'  ', required",
        "a, too-short",
        "LONG, too-long",
        "anonymous, login-name-reserved",
        "陈小明, not-a-login-name",
        ".chen, not-a-login-name",
        "chen xiaoming, not-a-login-name"
    })
    void aLoginNameIsToldItsOneReason(String typed, String reason) {
        String name = typed.equals("LONG") ? "a".repeat(61) : typed;
        assertThat(told(() -> bed.accounts.create(new CreateAccount(name, "陈小明", PASSWORD, Language.CHINESE))))
                .containsExactly("loginName " + reason);
    }

    private static List<String> told(Runnable attempt) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> TestJpa.runInTransaction(attempt::run));
        return refused.fields().stream().map(WrongInputDbTest::line).toList();
    }

    private static String line(FieldError error) {
        return error.field() + " " + error.code();
    }
}
