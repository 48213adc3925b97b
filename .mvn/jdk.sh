# Finds a JDK 21 or newer and exports it as JAVA_HOME; read by ./run and ./verify.

jdk_version() { # prints the major version of the JDK in folder $1, or 0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        echo "${major:-0}"
    else
        echo 0
    fi
}

find_jdk() {
    if [ "$(jdk_version "${JAVA_HOME:-/nowhere}")" -ge 21 ]; then
        export JAVA_HOME
        return 0
    fi
    compiler=$(command -v javac || true)
    on_path=/nowhere
    if [ -n "$compiler" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$compiler" 2>/dev/null || echo "$compiler")")")
    fi
    best=20
    found=
    for candidate in "$on_path" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk-* /opt/java/* /opt/jdk* \
        /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$candidate")
        if [ "$version" -gt "$best" ]; then
            best=$version
            found=$candidate
        fi
        if [ "$candidate" = "$on_path" ] && [ -n "$found" ]; then
            break
        fi
    done
    if [ -z "$found" ]; then
        echo "Half Past Four: no JDK 21 or newer was found; install one (for example temurin-25-jdk or openjdk-21-jdk), or set JAVA_HOME" >&2
        return 1
    fi
    JAVA_HOME=$found
    export JAVA_HOME
}

find_maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Half Past Four: Maven 3.8 or newer is needed to build; install it (package maven)" >&2
        return 1
    fi
    if [ "$(jdk_version "$JAVA_HOME")" -ge 24 ]; then
        # Maven's own libraries use what newer JDKs warn about
        MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
        export MAVEN_OPTS
    fi
}

# The provisioned server is made again only when its recipe changed
forget_old_server() {
    if [ -n "$(find "$1/pom.xml" "$1/ear/pom.xml" "$1/ear/src/main/scripts" "$1/ear/src/main/server" \
        -newer "$1/ear/target/server/.wildfly-maven-plugin-provisioning.xml" 2>/dev/null | head -n 1)" ]; then
        rm -rf "$1/ear/target/server" "$1/ear/target/server-content"
    fi
}
