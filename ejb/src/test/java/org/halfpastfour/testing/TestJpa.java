package org.halfpastfour.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The persistence unit on {@link TestDatabase} without a server: transactions by hand, signed in as the application.
 *
 * <p>Build repositories and use cases once with {@link #entityManager()}, then run each step in {@link #inTransaction}.
 */
public final class TestJpa {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    /** By transaction, what is to be done once it has succeeded. */
    private static final Map<EntityManager, List<Runnable>> AFTER_SUCCESS =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** By transaction, what is to be done at its end and as part of it. */
    private static final Map<EntityManager, List<Runnable>> BEFORE_COMPLETION =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private TestJpa() {}

    /** Stands for the container's entity manager: it works on the transaction of the calling thread. */
    public static EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                TestJpa.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (CURRENT.get() == null) {
                        throw new IllegalStateException("no transaction: call TestJpa.inTransaction");
                    }
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    public static EntityManagerFactory factory() {
        return Holder.FACTORY;
    }

    /** Runs the work in a new transaction of this thread; whatever it throws rolls back and is thrown again. */
    public static <T> T inTransaction(Callable<T> work) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("this thread has a transaction already");
        }
        try (EntityManager manager = factory().createEntityManager()) {
            CURRENT.set(manager);
            return commit(manager, work);
        } finally {
            CURRENT.remove();
        }
    }

    /** The same while the transaction of this thread, if there is one, waits: what the work wrote stays when that fails. */
    public static <T> T inNewTransaction(Callable<T> work) {
        EntityManager suspended = CURRENT.get();
        CURRENT.remove();
        try {
            return inTransaction(work);
        } finally {
            if (suspended != null) {
                CURRENT.set(suspended);
            }
        }
    }

    /** Reads while the transaction of this thread, if there is one, waits: each statement by itself. */
    public static <T> T withoutTransaction(Callable<T> work) {
        EntityManager suspended = CURRENT.get();
        try (EntityManager manager = factory().createEntityManager()) {
            CURRENT.set(manager);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            CURRENT.set(suspended);
        }
    }

    public static void runInTransaction(Work work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** As the container calls observers of a transaction: after its commit and never when it fails; at once where there is none. */
    static void afterSuccess(Runnable observer) {
        EntityManager manager = CURRENT.get();
        if (manager == null || !manager.getTransaction().isActive()) {
            observer.run();
        } else {
            AFTER_SUCCESS
                    .computeIfAbsent(manager, transaction -> new ArrayList<>())
                    .add(observer);
        }
    }

    /** As the container calls observers of a transaction: at its end and within it; at once where there is none. */
    static void beforeCompletion(Runnable observer) {
        EntityManager manager = CURRENT.get();
        if (manager == null || !manager.getTransaction().isActive()) {
            observer.run();
        } else {
            BEFORE_COMPLETION
                    .computeIfAbsent(manager, transaction -> new ArrayList<>())
                    .add(observer);
        }
    }

    private static <T> T commit(EntityManager manager, Callable<T> work) {
        var transaction = manager.getTransaction();
        transaction.begin();
        try {
            T answer = work.call();
            List<Runnable> keepers = BEFORE_COMPLETION.remove(manager);
            if (keepers != null) {
                keepers.forEach(Runnable::run);
            }
            transaction.commit();
            tell(manager);
            return answer;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            AFTER_SUCCESS.remove(manager);
            BEFORE_COMPLETION.remove(manager);
        }
    }

    /** No transaction is open any more: who writes opens another one. */
    private static void tell(EntityManager manager) {
        List<Runnable> observers = AFTER_SUCCESS.remove(manager);
        if (observers != null) {
            CURRENT.remove();
            observers.forEach(Runnable::run);
            CURRENT.set(manager);
        }
    }

    /** A step that answers nothing. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static final class Holder {
        static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
                "hpf",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "hibernate.connection.handling_mode",
                        "DELAYED_ACQUISITION_AND_HOLD",
                        "hibernate.connection.datasource",
                        new CountedStatements(TestDatabase.get().application())));
    }
}
