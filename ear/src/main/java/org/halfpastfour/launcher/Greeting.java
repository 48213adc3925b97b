package org.halfpastfour.launcher;

import java.sql.SQLException;

/** What the operator reads when everything runs. */
final class Greeting {

    private final Options options;
    private final DataFolder folder;
    private final Demo demo;
    private final Accounts accounts;

    Greeting(Options options, DataFolder folder, Demo demo, Database database) {
        this.options = options;
        this.folder = folder;
        this.demo = demo;
        this.accounts = new Accounts(database);
    }

    void say() throws SQLException {
        Say.line("");
        Say.line("  Half Past Four (四点半) is open at " + options.origin() + "/");
        Say.line("");
        sayAccounts();
        Say.line("  Data:     " + folder.root());
        Say.line("  Logs:     " + folder.log("server").getParent());
        Say.line("  To stop:  Ctrl-C, or kill " + ProcessHandle.current().pid());
    }

    private void sayAccounts() throws SQLException {
        if (demo != Demo.NONE) {
            Say.line("  Sign in:  staff, volunteer, parent, caseworker, supervisor or city");
            Say.line("  Password: half-past-four   (demo accounts; the data is invented)");
        } else if (accounts.kinds().equals(Accounts.Kinds.NONE)) {
            Say.line("  No account exists yet. This link makes the city office's first one, once:");
            Say.line("  " + options.origin() + "/first-account?token=" + accounts.newFirstAccountToken());
            Say.line("");
        }
    }
}
