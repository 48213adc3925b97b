package org.halfpastfour.asserted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The tests of compiled classes, and what they call. One asserts when it comes to an assertion by whatever of our own
 * methods, when its class does after each of its tests, or when it answers whether what it says is so.
 */
final class TestMethods {

    private static final int ASM = Opcodes.ASM9;
    private static final String AFTER_EACH = "Lorg/junit/jupiter/api/AfterEach;";
    private static final String PROPERTY = "Lnet/jqwik/api/Property;";
    private static final Set<String> TESTS = Set.of(
            "Lorg/junit/jupiter/api/Test;",
            "Lorg/junit/jupiter/api/RepeatedTest;",
            "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/params/ParameterizedTest;",
            PROPERTY);

    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Map<String, Set<String>> afterEach = new HashMap<>();
    private final Set<String> asserting = new HashSet<>();
    private final Set<String> tests = new TreeSet<>();

    /** Of all class files in a folder. */
    void read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                read(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void read(byte[] classFile) {
        new ClassReader(classFile).accept(new OfClass(), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    }

    Set<String> tests() {
        return tests;
    }

    /** By class and name. */
    List<String> withoutAssertion() {
        return tests.stream()
                .filter(test -> !asserts(test, new HashSet<>()))
                .filter(test -> afterEach.getOrDefault(owner(test), Set.of()).stream()
                        .noneMatch(after -> asserts(after, new HashSet<>())))
                .map(test -> test.substring(0, test.indexOf('(')))
                .toList();
    }

    private boolean asserts(String method, Set<String> seen) {
        if (!seen.add(method)) {
            return false;
        }
        if (asserting.contains(method)) {
            return true;
        }
        Set<String> called = calls.get(method);
        Stream<String> next = called == null
                ? above.getOrDefault(owner(method), List.of()).stream()
                        .map(type -> type + method.substring(owner(method).length()))
                : called.stream();
        return next.anyMatch(each -> asserts(each, seen));
    }

    private static String owner(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private static boolean isAssertion(String owner, String name) {
        return owner.startsWith("org/assertj/core/api/") && (name.startsWith("assert") || name.startsWith("fail"))
                || owner.equals("org/junit/jupiter/api/Assertions")
                || owner.startsWith("com/microsoft/playwright/assertions/") && !name.equals("assertThat")
                || owner.startsWith("com/tngtech/archunit/") && name.equals("check")
                || owner.equals("java/lang/AssertionError");
    }

    private final class OfClass extends ClassVisitor {

        private String name = "";

        OfClass() {
            super(ASM);
        }

        @Override
        public void visit(
                int version,
                int access,
                String internalName,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            name = internalName;
            above.put(
                    name,
                    Stream.concat(
                                    Stream.ofNullable(superName),
                                    Stream.ofNullable(interfaces).flatMap(Stream::of))
                            .toList());
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new OfMethod(name, method, descriptor);
        }
    }

    private final class OfMethod extends MethodVisitor {

        private final String owner;
        private final String method;
        private final boolean answers;
        private final Set<String> called = new HashSet<>();

        OfMethod(String owner, String name, String descriptor) {
            super(ASM);
            this.owner = owner;
            this.method = key(owner, name, descriptor);
            this.answers = Type.getReturnType(descriptor).equals(Type.BOOLEAN_TYPE);
            calls.put(method, called);
        }

        private static String key(String owner, String name, String descriptor) {
            return owner + "." + name + descriptor;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            if (TESTS.contains(annotation)) {
                tests.add(method);
            }
            if (annotation.equals(PROPERTY) && answers) {
                asserting.add(method);
            }
            if (annotation.equals(AFTER_EACH)) {
                afterEach.computeIfAbsent(owner, type -> new HashSet<>()).add(method);
            }
            return null;
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean ofInterface) {
            calls(type, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    calls(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void calls(String type, String name, String descriptor) {
            called.add(key(type, name, descriptor));
            if (isAssertion(type, name)) {
                asserting.add(method);
            }
        }
    }
}
