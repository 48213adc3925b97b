package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneInstanceHasItAtATime() throws IOException {
        try (var first = DataFolder.open(folder)) {
            assertThat(first.root()).isEqualTo(folder);
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use");
        }
        try (var next = DataFolder.open(folder)) {
            assertThat(next.root()).isEqualTo(folder);
        }
    }

    @Test
    void remembersWhatItWasFilledWith() throws IOException {
        try (var data = DataFolder.open(folder)) {
            assertThat(data.demo(DemoChoice.NONE, DemoChoice.DISTRICT)).isEqualTo(DemoChoice.NONE);
            data.remember(DemoChoice.NONE);
            assertThat(data.demo(null, DemoChoice.DISTRICT)).isEqualTo(DemoChoice.NONE);
            assertThatThrownBy(() -> data.demo(DemoChoice.CITY, DemoChoice.DISTRICT))
                    .isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void isNotFilledByAskingWhatItWouldBeFilledWith() throws IOException {
        try (var data = DataFolder.open(folder)) {
            assertThat(data.demo(null, DemoChoice.DISTRICT)).isEqualTo(DemoChoice.DISTRICT);
            assertThat(data.demo(DemoChoice.NONE, DemoChoice.DISTRICT)).isEqualTo(DemoChoice.NONE);
        }
    }

    @Test
    void isClosedToOtherUsersAlsoWhenItExistedBefore() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.open(folder).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderOfOtherThingsIsLeftAsItIs() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectory(folder.resolve("letters"));
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds other things");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
        assertThat(folder.resolve("lock")).doesNotExist();
    }

    @Test
    void newPasswordsAreNeverMadeForADatabaseThatExists() {
        Path file = folder.resolve("database.secrets");
        assertThatThrownBy(() -> Secrets.kept(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("backup");
        assertThat(file).doesNotExist();
    }

    @Test
    void onlyTheOwnerReadsThePasswordsAndTheyStay() throws IOException {
        Path file = folder.resolve("database.secrets");
        Secrets made = Secrets.of(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Secrets.of(file)).isEqualTo(made);
        assertThat(made.owner()).hasSizeGreaterThan(20).isNotEqualTo(made.application());
    }

    @Test
    void aProcessNumberThatBelongsToAnotherProgramIsNoDatabase() throws IOException {
        Files.writeString(
                folder.resolve(PostgresProcess.FILE), ProcessHandle.current().pid() + "\n");
        assertThat(PostgresProcess.of(folder)).isEmpty();
    }
}
