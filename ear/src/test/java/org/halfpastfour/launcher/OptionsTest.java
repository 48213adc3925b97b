package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothingSaidServesThisMachineFromAFolderHere() {
        Options options = Options.parse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.staysOnThisMachine()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.demo()).isNull();
        assertThat(options.origin()).isEqualTo("http://localhost:8080");
    }

    @Test
    void valuesFollowAnEqualsSignOrASpace() {
        Options options = Options.parse("--port", "8090", "--demo=city", "--data", "/srv/a=b", "--host=0.0.0.0");
        assertThat(options.port()).isEqualTo(8090);
        assertThat(options.demo()).isEqualTo(DemoChoice.CITY);
        assertThat(options.data()).isEqualTo(Path.of("/srv/a=b"));
        assertThat(options.staysOnThisMachine()).isFalse();
    }

    @Test
    void theManagementPortGoesWithThePort() {
        assertThat(Options.parse("--port=8080").managementPort()).isEqualTo(9990);
        assertThat(Options.parse("--port=65000").managementPort()).isEqualTo(63090);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port=0", "--port=65536", "--port=eighty", "--port=", "--demo=village", "--colour=red", "8080"
            })
    void whatItDoesNotUnderstandIsRefused(String argument) {
        assertThatThrownBy(() -> Options.parse(argument)).isInstanceOf(StartRefused.class);
    }

    @Test
    void theAddressToOpenIsOneThatABrowserUnderstands() {
        assertThat(Options.parse("--host=::1").origin()).isEqualTo("http://[::1]:8080");
        assertThat(Options.parse("--host=::").origin()).isEqualTo("http://localhost:8080");
        assertThat(Options.parse("--host=fd00::7", "--port=8090").origin()).isEqualTo("http://[fd00::7]:8090");
        assertThat(Options.parse("--host=192.0.2.7").origin()).isEqualTo("http://192.0.2.7:8080");
    }

    @Test
    void theHelpNamesEveryEnvironmentVariable() {
        assertThat(Options.USAGE)
                .contains(
                        "HPF_DB_URL",
                        "HPF_BEHIND_PROXY",
                        "HPF_PUBLIC_URL",
                        "HPF_TRUSTED_PROXIES",
                        "HPF_ZONE",
                        "HPF_OPEN_PAGES",
                        "HPF_MAIL_",
                        "HPF_SMS_",
                        "HPF_WECHAT_",
                        "HPF_JAVA_OPTS");
    }

    @Test
    void anAddressThatDoesNotExistIsRefused() {
        Options options = Options.parse("--host=no.such.host.invalid");
        assertThatThrownBy(options::address).isInstanceOf(StartRefused.class).hasMessageContaining("--host");
    }
}
