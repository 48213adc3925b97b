package org.halfpastfour.launcher;

import java.sql.SQLException;

/** What the operator reads when everything runs. */
final class Greeting {

    private final NetworkReach reach;
    private final DataFolder folder;
    private final DemoChoice demo;
    private final StoredAccounts accounts;

    Greeting(NetworkReach reach, DataFolder folder, DemoChoice demo, Database database) {
        this.reach = reach;
        this.folder = folder;
        this.demo = demo;
        this.accounts = new StoredAccounts(database);
    }

    void say() throws SQLException {
        Say.line("");
        Say.line("  Half Past Four (四点半) is open at " + reach.origin() + "/");
        Say.line("");
        sayAccounts();
        Say.line("  Data:     " + folder.root());
        Say.line("  Logs:     " + folder.log("server").getParent());
        Say.line("  To stop:  Ctrl-C, or kill " + ProcessHandle.current().pid());
    }

    private void sayAccounts() throws SQLException {
        if (demo != DemoChoice.NONE) {
            Say.line("  Sign in:  staff, volunteer, parent, caseworker, supervisor or city");
            Say.line("  Password: half-past-four   (demo accounts; the data is invented)");
            return;
        }
        if (accounts.isWithoutCityOffice()) {
            Say.line("  The city office has no account yet. This link makes its first one, once:");
            sayLink(StoredAccounts.Side.PROGRAMME);
        }
        if (accounts.isWithoutSupervisor()) {
            Say.line(
                    "  Nobody supervises cases. This link makes the first supervisor, once. Give it to the case side alone:");
            sayLink(StoredAccounts.Side.CASE);
        }
    }

    private void sayLink(StoredAccounts.Side side) throws SQLException {
        Say.line("  " + reach.origin() + "/first-account?token=" + accounts.newFirstAccountToken(side));
        Say.line("");
    }
}
