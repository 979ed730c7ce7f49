package dev.chainrule.processor.reader;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.NamedType.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Which facts of a rule's parameters must be there, given what its body was seen to read? */
final class FactCollector {

    /** Deeper chains are cut: a loop over {@code next()} would have no end. */
    private static final int DEEPEST = 8;

    /** So are trees of facts: a loop over {@code left()} and {@code right()} would lead to thousands. */
    private static final int MOST = 100;

    private final KnownTypes known;
    private final BiFunction<TypeElement, String, Stream<Fact.Answered>> own;
    private final List<Optional<Origin>> parameters = new ArrayList<>();
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final Set<TypeElement> asked = new LinkedHashSet<>();
    private final Set<Fact.Answered> answered = new LinkedHashSet<>();
    private boolean complete = true;

    FactCollector(ExecutableElement rule, KnownTypes known) {
        this(rule, known, (type, accessor) -> Stream.of());
    }

    /** @param own which objects of a type answer an accessor by methods of their own */
    FactCollector(
            ExecutableElement rule, KnownTypes known, BiFunction<TypeElement, String, Stream<Fact.Answered>> own) {
        this.known = known;
        this.own = own;
        for (VariableElement parameter : rule.getParameters()) {
            parameters.add(origin(parameters.size(), parameter.asType()));
        }
    }

    /** What is demanded, in order of the parameters and of first mention. */
    List<Fact> facts() {
        return facts.stream().sorted(Comparator.comparingInt(Fact::parameter)).toList();
    }

    /** The types that tell what is demanded, and what leads to it, in order of first mention. */
    List<TypeElement> asked() {
        return List.copyOf(asked);
    }

    /** What is asked and some objects answer by methods of their own, in order of first mention. */
    Set<Fact.Answered> answered() {
        return answered;
    }

    /** Whether all that the body reads was seen. */
    boolean isComplete() {
        return complete;
    }

    /** The parameters of which anything can be asked, each at its index. */
    List<Optional<Origin>> parameters() {
        return parameters;
    }

    void readEverything() {
        parameters.forEach(parameter -> parameter.ifPresent(this::escape));
    }

    private static Optional<Origin> origin(int index, TypeMirror type) {
        Optional<TypeElement> element = argument(type, "java.util.List");
        return element.or(() -> ownType(type)).map(found -> Origin.parameter(index, element.isPresent(), found));
    }

    /** The type argument, if it is such a generic type of a class or interface outside the JDK. */
    private static Optional<TypeElement> argument(TypeMirror type, String generic) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(generic)
                ? ownType(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** The type, if it is a class or interface outside the JDK. */
    static Optional<TypeElement> ownType(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                        .filter(element -> !TypeNames.isOfJdk(element))
                : Optional.empty();
    }

    /**
     * Says that an accessor of a value is asked, and tells where the answer comes from, as far as facts hang on it. What
     * may be absent is no fact that must be there, but may lead to some.
     *
     * @param declaring the type that declares the accessor, which is what the value is where nothing else tells the accessor
     * @param answers what may be known of the answer's type, by declarations and where it is asked
     */
    Optional<Origin> read(Origin value, TypeElement declaring, String accessor, List<TypeMirror> answers) {
        Optional<Origin> owner = owner(value, accessor).or(() -> owner(value.seenAs(declaring), accessor));
        if (owner.isEmpty() && isPossible(value) && (tells(value.seen(), accessor) || tells(declaring, accessor))) {
            escape(value);
        }
        boolean cut = owner.filter(asked -> !hasRoom(asked)).isPresent();
        complete &= !cut;
        return cut ? Optional.empty() : owner.flatMap(asked -> read(asked, accessor, answers));
    }

    /** What is asked of parameters themselves has to be there, however much that is. */
    private boolean hasRoom(Origin owner) {
        long behind = facts.stream().filter(fact -> fact.accessors().size() > 1).count();
        return owner.isParameter() || (owner.accessors().size() < DEEPEST && behind < MOST);
    }

    private Optional<Origin> read(Origin owner, String name, List<TypeMirror> answers) {
        Accessor told = told(owner.asked(), name).orElseThrow();
        ask(owner, name);
        if (!told.needNotBeThere()) {
            demand(owner, name);
        } else if (!owner.isParameter()) {
            return Optional.empty();
        }
        return answers.stream()
                .flatMap(answer -> leadsTo(told, answer, owner).stream())
                .filter(type -> type.getKind().isInterface() || type.getKind() == ElementKind.RECORD)
                .map(type -> owner.step(name, type, told.type().isOptional(), arguments(told.type(), owner)))
                .findFirst();
    }

    /**
     * The type of what an accessor tells, as declared. Where that is a type variable, it is the variable's bound, or what the answer is
     * where it is asked; but not after a cast to other type arguments, which generated code does not repeat.
     */
    private static Optional<TypeElement> leadsTo(Accessor told, TypeMirror answer, Origin owner) {
        if (told.type() instanceof JavaType.Variable) {
            return answer instanceof TypeVariable variable
                    ? ownType(variable.getUpperBound())
                    : ownType(answer).filter(type -> owner.arguments().contains(TypeNames.ref(type)));
        }
        return ownType(answer)
                .or(() -> argument(answer, "java.util.Optional"))
                .filter(type -> told.type().leadsTo().equals(Optional.of(TypeNames.ref(type))));
    }

    private static Set<ClassRef> arguments(JavaType told, Origin owner) {
        return told instanceof JavaType.Variable ? owner.arguments() : told.argumentTypes();
    }

    /** Says that a value goes where it cannot be followed. What is asked of a fact there is not for us to demand. */
    void escape(Origin value) {
        if (value.isParameter()) {
            complete = false;
            readAll(value);
        }
    }

    /** Says that whatever can be asked of a value may be. */
    void readAll(Origin value) {
        Stream.of(value.declared(), value.seen())
                .flatMap(type -> known.type(type).accessors().stream())
                .map(Accessor::name)
                .forEach(name -> owner(value, name)
                        .filter(owner -> told(owner.asked(), name)
                                .filter(accessor -> !accessor.needNotBeThere() && accessor.isCallable())
                                .isPresent())
                        .ifPresent(owner -> demand(owner, name)));
    }

    /**
     * A parameter may be asked after a cast, which the fact then repeats, where the declared type does not tell as much; of a fact only its
     * declared type is asked.
     */
    private Optional<Origin> owner(Origin value, String accessor) {
        Optional<Accessor> declared = told(value.declared(), accessor);
        boolean canBeCast = value.isParameter() && canBeNamed(value.seen()) && isPossible(value);
        Optional<Accessor> seen = canBeCast ? told(value.seen(), accessor) : Optional.empty();
        boolean more = seen.filter(narrower -> declared.filter(wider -> tellsAsMuch(wider, narrower, value))
                        .isEmpty())
                .isPresent();
        return more ? Optional.of(value.narrowed()) : declared.map(told -> value);
    }

    private boolean tellsAsMuch(Accessor declared, Accessor seen, Origin value) {
        boolean wider = value.seen().equals(value.declared())
                || known.above(value.declared()).contains(value.seen());
        return wider || (declared.type().equals(seen.type()) && (!declared.needNotBeThere() || seen.needNotBeThere()));
    }

    /** Whether generated code can cast to a type. */
    private static boolean canBeNamed(TypeElement type) {
        return TypeNames.visibility(type) != Visibility.PRIVATE;
    }

    /** Whether an object can be what it is seen as; a compiler refuses a cast where it sees that none is. */
    private boolean isPossible(Origin value) {
        return !Disjoint.are(value.declared(), value.seen(), known::above);
    }

    private boolean tells(TypeElement type, String accessor) {
        return told(type, accessor).isPresent();
    }

    /** The accessor, if applications tell its answer. */
    private Optional<Accessor> told(TypeElement type, String name) {
        return known.type(type).accessor(name).filter(accessor -> accessor.isFact() || isComponent(type, name));
    }

    private static boolean isComponent(TypeElement type, String name) {
        return type.getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().contentEquals(name));
    }

    private void demand(Origin owner, String accessor) {
        List<String> path = new ArrayList<>(owner.accessors());
        path.add(accessor);
        ask(owner, accessor);
        facts.add(new Fact(owner.parameter(), owner.as().map(TypeNames::ref), List.copyOf(path)));
    }

    private void ask(Origin owner, String accessor) {
        asked.add(owner.asked());
        own.apply(owner.asked(), accessor).forEach(answered::add);
    }
}
