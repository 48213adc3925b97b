package org.halfpastfour.casework;

/** A way beside its client. */
record PeerPathFile(PeerPath path, Client client) {}
