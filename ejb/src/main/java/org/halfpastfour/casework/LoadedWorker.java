package org.halfpastfour.casework;

import org.halfpastfour.account.AccountId;

/** A caseworker with the number of families. */
record LoadedWorker(Caseworker worker, int cases) {

    WorkerLoad view() {
        return new WorkerLoad(
                AccountId.of(worker.account()),
                worker.name(),
                worker.district(),
                worker.place(),
                cases,
                CaseloadRule.of(cases));
    }
}
