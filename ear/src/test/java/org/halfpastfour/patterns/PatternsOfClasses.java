package org.halfpastfour.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Every pattern that compiled classes use: given to a call or kept in a constant. A pattern that is put together while the
 * program runs cannot be read, and is told by its place.
 */
final class PatternsOfClasses {

    private static final int ASM = Opcodes.ASM9;
    private static final String STRING = "java/lang/String";
    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String MATCHER = "java/util/regex/Matcher";
    private static final String SCANNER = "java/util/Scanner";
    private static final String CONSTRAINT = "Ljakarta/validation/constraints/Pattern;";
    private static final String CALL_OF_TEXT = "(Ljava/lang/String;";
    private static final Set<String> SEARCHING_CALLS =
            Set.of("replaceAll", "replaceFirst", "split", "splitWithDelimiters");
    private static final Set<String> WHOLE = Set.of("matches", "asMatchPredicate");
    private static final Set<String> SEARCHES = Set.of(
            "find",
            "lookingAt",
            "replaceAll",
            "replaceFirst",
            "results",
            "appendReplacement",
            "usePattern",
            "split",
            "splitAsStream",
            "splitWithDelimiters",
            "asPredicate");

    private final List<FoundPattern> found = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, FoundPattern> constants = new HashMap<>();
    private final Set<String> searched = new HashSet<>();

    /** Of all class files in a folder. */
    void read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                read(Files.readAllBytes(file));
            }
        } catch (IOException unreadableFile) {
            throw new UncheckedIOException(unreadableFile);
        }
    }

    void read(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        if (new String(classFile, StandardCharsets.ISO_8859_1).contains(CONSTRAINT)) {
            unreadable.add(
                    reader.getClassName() + " has a constraint, which would be held against a text of any length");
        }
        reader.accept(new OfClass(), ClassReader.SKIP_FRAMES);
    }

    List<FoundPattern> found() {
        List<FoundPattern> all = new ArrayList<>(found);
        constants.forEach((name, each) ->
                all.add(new FoundPattern(each.regex(), each.flags(), !searched.contains(name), each.place())));
        return all.stream().distinct().toList();
    }

    /** Where a pattern is that is no constant. */
    List<String> unreadable() {
        return List.copyOf(unreadable);
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
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new OfMethod(name);
        }
    }

    /** Follows what is put on the stack just before a call, which is enough for constants. */
    private final class OfMethod extends MethodVisitor {

        private final String place;
        private final List<Object> pushed = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        private final Set<String> asked = new HashSet<>();
        private @Nullable FoundPattern compiled;

        OfMethod(String place) {
            super(ASM);
            this.place = place;
        }

        @Override
        public void visitLdcInsn(Object value) {
            push(value);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                push(opcode - Opcodes.ICONST_0);
            } else {
                forget();
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            push(operand);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
                push(Opcodes.class);
            } else {
                forget();
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            String constant = owner + "." + field;
            if (opcode == Opcodes.PUTSTATIC && compiled != null) {
                constants.put(constant, compiled);
                forget();
            } else if (opcode == Opcodes.GETSTATIC) {
                if (descriptor.equals(Type.getObjectType(PATTERN).getDescriptor())) {
                    used.add(constant);
                }
                push(Opcodes.class);
            } else {
                forget();
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (owner.equals(PATTERN) || owner.equals(MATCHER)) {
                asked.add(name);
            }
            boolean ofText = descriptor.startsWith(CALL_OF_TEXT);
            FoundPattern pattern = null;
            if (owner.equals(STRING) && ofText && (name.equals("matches") || SEARCHING_CALLS.contains(name))
                    || owner.equals(PATTERN) && ofText && (name.equals("compile") || name.equals("matches"))
                    || owner.equals(SCANNER) && ofText) {
                pattern = given(name, Type.getArgumentCount(descriptor) - 1);
            }
            forget();
            if (pattern != null && owner.equals(PATTERN) && name.equals("compile")) {
                compiled = pattern;
            } else if (pattern != null) {
                found.add(pattern);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            forget();
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    handled(handle);
                }
            }
        }

        private void handled(Handle handle) {
            if (handle.getOwner().equals(PATTERN) || handle.getOwner().equals(MATCHER)) {
                asked.add(handle.getName());
            }
            boolean ofText = handle.getDesc().startsWith(CALL_OF_TEXT);
            if (handle.getOwner().equals(PATTERN) && ofText
                    || handle.getOwner().equals(STRING)
                            && ofText
                            && (handle.getName().equals("matches") || SEARCHING_CALLS.contains(handle.getName()))) {
                unreadable.add(place + " gives " + handle.getName() + " away");
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            forget();
        }

        @Override
        public void visitEnd() {
            endCompiled();
            Set<String> searches = new HashSet<>(asked);
            searches.retainAll(SEARCHES);
            boolean onlyWhole = searches.isEmpty() && asked.stream().anyMatch(WHOLE::contains);
            if (!onlyWhole) {
                searched.addAll(used);
            }
        }

        /** Null, and said to be unreadable, unless it is a constant. */
        private @Nullable FoundPattern given(String call, int behind) {
            int at = pushed.size() - 1 - behind;
            if (at < 0 || !(pushed.get(at) instanceof String regex)) {
                unreadable.add(place + " calls " + call + " with a pattern that is no constant");
                return null;
            }
            int flags = call.equals("compile") && behind == 1 && pushed.getLast() instanceof Integer given ? given : 0;
            return new FoundPattern(regex, flags, call.equals("matches"), place);
        }

        private void push(Object value) {
            endCompiled();
            pushed.add(value);
        }

        private void forget() {
            endCompiled();
            pushed.clear();
        }

        /** One that is not kept in a constant may be searched for by anybody. */
        private void endCompiled() {
            if (compiled != null && !constants.containsValue(compiled)) {
                found.add(compiled);
            }
            compiled = null;
        }
    }
}
