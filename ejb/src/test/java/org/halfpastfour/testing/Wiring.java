package org.halfpastfour.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.halfpastfour.shared.Consequences;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Recheck;

/**
 * Puts beans together without a container: fields with {@code @Inject} or {@code @PersistenceContext} get what was
 * given, or else a new bean of their class, one of each. Events fired are kept, and reach who is named for them.
 */
public final class Wiring {

    /** What one feature asks for and a later one does. */
    private static final Map<Class<?>, String> IMPLEMENTED_BY = Map.of(
            Recheck.class,
            "org.halfpastfour.signup.Rechecking",
            Consequences.class,
            "org.halfpastfour.signup.BarringConsequences");

    /** Hashes with little memory: what a guess costs is the matter of its own test. */
    private static final String PASSWORDS = "org.halfpastfour.account.Passwords";

    private static final int LITTLE_MEMORY_KIB = 512;

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, Consumer<Object>> observers = new ConcurrentHashMap<>();
    private final Map<Class<?>, Consumer<Object>> listeners = new ConcurrentHashMap<>();
    private final Map<Class<?>, Consumer<Object>> keepers = new ConcurrentHashMap<>();
    private final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    private final List<Happening> told = Collections.synchronizedList(new ArrayList<>());

    public Wiring() {
        beans.put(EntityManager.class, TestJpa.entityManager());
    }

    /** Takes this bean wherever that class is asked for. */
    public <T> Wiring with(Class<T> asked, T bean) {
        beans.put(asked, bean);
        return this;
    }

    /** Calls the observer whenever a bean fires such an event, in the same thread and transaction. */
    public <E> Wiring whenFired(Class<E> event, Consumer<E> observer) {
        observers.put(event, fact -> observer.accept(event.cast(fact)));
        return this;
    }

    /** Calls the listener when such a thing has happened, after the transaction in which it did, and never when that failed. */
    public <E extends Happening> Wiring whenTold(Class<E> happening, Consumer<E> listener) {
        listeners.put(happening, fact -> listener.accept(happening.cast(fact)));
        return this;
    }

    /** Calls the keeper when such a thing has happened, at the end of the transaction in which it did and as part of that. */
    public <E extends Happening> Wiring whenKept(Class<E> happening, Consumer<E> keeper) {
        keepers.put(happening, fact -> keeper.accept(happening.cast(fact)));
        return this;
    }

    /** Whole, also where two threads ask for it at the same time. */
    public synchronized <T> T get(Class<T> asked) {
        Object known = beans.get(asked);
        return asked.cast(known == null ? make(asked) : known);
    }

    /** What has happened in transactions that succeeded, in order; forgotten with the answer. */
    public List<Happening> told() {
        List<Happening> all = List.copyOf(told);
        told.clear();
        return all;
    }

    /** The events that the beans fired inside their transactions, in order. */
    public List<Object> fired() {
        return List.copyOf(fired);
    }

    private Object make(Class<?> asked) {
        try {
            if (asked.isInterface()) {
                Object bean = get(Class.forName(IMPLEMENTED_BY.get(asked)));
                beans.put(asked, bean);
                return bean;
            }
            if (asked.getName().equals(PASSWORDS)) {
                Constructor<?> quick = asked.getDeclaredConstructor(int.class);
                quick.setAccessible(true);
                Object bean = quick.newInstance(LITTLE_MEMORY_KIB);
                beans.put(asked, bean);
                return bean;
            }
            Constructor<?> constructor = asked.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(asked, bean);
            for (Class<?> type = asked; type != Object.class; type = type.getSuperclass()) {
                fill(bean, type);
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot put together " + asked, e);
        }
    }

    private void fill(Object bean, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (isInjected(field)) {
                field.setAccessible(true);
                field.set(bean, field.getType() == Event.class ? event(field) : get(field.getType()));
            }
        }
    }

    private static boolean isInjected(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class));
    }

    /** What fires events of a class, for who is made without this wiring. */
    @SuppressWarnings("unchecked") // it takes whatever is fired
    public <E> Event<E> event() {
        return (Event<E>) anyEvent();
    }

    private Object event(Field field) {
        if (!(field.getGenericType() instanceof ParameterizedType)) {
            throw new IllegalStateException("An event of no type: " + field);
        }
        return anyEvent();
    }

    private Object anyEvent() {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        Arrays.stream(arguments).forEach(this::fire);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private void fire(Object event) {
        if (event instanceof Happening happening) {
            Consumer<Object> keeper = keepers.get(event.getClass());
            if (keeper != null) {
                TestJpa.beforeCompletion(() -> keeper.accept(event));
            }
            TestJpa.afterSuccess(() -> {
                told.add(happening);
                listeners.getOrDefault(event.getClass(), nobody -> {}).accept(event);
            });
        } else {
            fired.add(event);
            observers.getOrDefault(event.getClass(), nobody -> {}).accept(event);
        }
    }
}
