package org.halfpastfour.testing;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Hears what is sent to the database on the way of the thread that asks, whoever sends it: a batch is one, and so is the end of a
 * transaction. While nobody listens, connections are handed on as they are.
 */
public final class CountedStatements implements DataSource {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();
    private static final String COMMIT = "commit";

    private final DataSource source;

    CountedStatements(DataSource source) {
        this.source = source;
    }

    /**
     * What was sent meanwhile.
     *
     * @param statements in order, without the ends of transactions
     */
    public record Cost<T>(T answer, List<String> statements, int transactions) {

        /** Every statement in a line, for who looks why it is so many. */
        public String told() {
            var lines = new StringBuilder();
            for (int i = 0; i < statements.size(); i++) {
                String line = statements.get(i).replaceAll("\\s+", " ");
                lines.append("\n  ").append(i + 1).append(' ').append(line.substring(0, Math.min(240, line.length())));
            }
            return lines.toString();
        }
    }

    public static <T> Cost<T> of(Callable<T> work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            T answer = work.call();
            List<String> statements =
                    heard.stream().filter(each -> !each.equals(COMMIT)).toList();
            return new Cost<>(answer, statements, heard.size() - statements.size());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        return HEARD.get() == null
                ? connection
                : proxy(Connection.class, (self, method, arguments) -> onConnection(connection, method, arguments));
    }

    private static Object onConnection(Connection connection, Method method, Object[] arguments) throws Throwable {
        Object answer = call(connection, method, arguments);
        if (method.getName().equals(COMMIT)) {
            hear(COMMIT);
        }
        if (answer instanceof PreparedStatement prepared) {
            return proxy(
                    PreparedStatement.class,
                    (self, step, given) -> onStatement(prepared, (String) arguments[0], step, given));
        }
        return answer instanceof Statement plain
                ? proxy(Statement.class, (self, step, given) -> onStatement(plain, null, step, given))
                : answer;
    }

    private static Object onStatement(
            Statement statement, @Nullable String prepared, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().startsWith("execute")) {
            hear(prepared == null ? String.valueOf(arguments == null ? "" : arguments[0]) : prepared);
        }
        return call(statement, method, arguments);
    }

    private static void hear(String what) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(what);
        }
    }

    private static Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return source.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
