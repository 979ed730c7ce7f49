package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Is there a witness of something: one that fails nothing else, if there is any, or as little else as can be? */
final class Finder {

    /**
     * What came of it.
     *
     * @param asked whether anything was asked
     * @param alone what was found when all else was asked to pass; empty where that is the witness
     * @param atAll what was found when nothing else was asked, and is no witness
     * @param undecided the names of rules of which it cannot be told what they say of what was found
     */
    record Found(
            Optional<Witness> witness,
            boolean asked,
            List<Search.Result> alone,
            List<Search.Result> atAll,
            List<String> undecided) {

        static final Found UNASKED = new Found(Optional.empty(), false, List.of(), List.of(), List.of());

        /** Whether it is certain that there is none. */
        boolean isExcluded() {
            return asked && witness.isEmpty() && atAll.stream().allMatch(Search.Result::isExcluded);
        }

        /** Whether it is certain that there is none that fails nothing else. */
        boolean isExcludedAlone() {
            return asked && !alone.isEmpty() && alone.stream().allMatch(Search.Result::isExcluded);
        }
    }

    private final List<World> worlds;
    private final Judge judge;

    Finder(List<World> worlds, Judge judge) {
        this.worlds = worlds;
        this.judge = judge;
    }

    /** A witness of a request, if all is known of it. */
    Optional<Witness> witness(Request request) {
        Judgement judgement = judge.judge(request);
        return judgement.isDecided() ? Optional.of(new Witness(request, judgement)) : Optional.empty();
    }

    /** A request that is permitted along a chain in one of its eras, without a warning if there is one. */
    Optional<Witness> permitted(int chain, int era) {
        return permitted(chain, era, along -> along)
                .filter(witness -> witness.judgement().permits())
                .findFirst();
    }

    /** The same, but for a run in which so many parties stand, whether there may be so many or not. */
    Optional<Witness> permittedWithRun(int chain, int era, int run, int least, int most) {
        return permitted(chain, era, along -> along.withRun(run, least, most))
                .filter(witness -> witness.judgement().answers().stream()
                        .allMatch(answered -> answered.application().rule().warning()
                                || answered.outcome().passes()))
                .findFirst();
    }

    private Stream<Witness> permitted(int chain, int era, UnaryOperator<BoundChain> bounds) {
        return Stream.of(true, false)
                .flatMap(strict ->
                        worlds.stream().flatMap(world -> world.permitted(chain, era, strict, bounds).stream()))
                .flatMap(request -> witness(request).stream());
    }

    /**
     * A witness that answers one of several questions.
     *
     * @param shows whether it shows what is looked for
     */
    Found find(Function<World, List<Distinction>> questions, Predicate<Witness> shows) {
        List<Search.Result> alone = new ArrayList<>();
        Set<String> undecided = new TreeSet<>();
        for (World world : worlds) {
            for (Distinction question : questions.apply(world)) {
                Search.Result result = world.look(question);
                Optional<Witness> found = found(world, result).filter(shows);
                if (found.isPresent()) {
                    return new Found(found, true, List.of(), List.of(), List.of());
                }
                alone.add(result);
                world.request(result).ifPresent(request -> undecided.addAll(undecided(request)));
            }
        }
        return findAmongOthers(questions, shows, alone, undecided);
    }

    private Found findAmongOthers(
            Function<World, List<Distinction>> questions,
            Predicate<Witness> shows,
            List<Search.Result> alone,
            Set<String> undecided) {
        List<Witness> found = new ArrayList<>();
        List<Search.Result> vain = new ArrayList<>();
        for (World world : worlds) {
            for (Distinction question : questions.apply(world)) {
                Function<Search.Result, Optional<Witness>> shown =
                        result -> found(world, result).filter(shows);
                Search.Result result = world.look(question.with(List.of()));
                Optional<Witness> any = shown.apply(result);
                any.ifPresent(witness -> found.add(
                        new Fewest(question, world::look, shown).find().orElse(witness)));
                if (any.isEmpty()) {
                    vain.add(result);
                    world.request(result).ifPresent(request -> undecided.addAll(undecided(request)));
                }
            }
        }
        Optional<Witness> fewest = found.stream()
                .min(Comparator.comparing((Witness witness) -> witness.denials())
                        .thenComparing(Witness::warnings));
        return new Found(fewest, true, alone, vain, List.copyOf(undecided));
    }

    private List<String> undecided(Request request) {
        return judge.judge(request).answers().stream()
                .filter(answered -> answered.outcome() instanceof Outcome.Open)
                .map(answered -> answered.application().rule().name())
                .toList();
    }

    /** Whether it is certain that several questions have no answer. */
    boolean excludes(Function<World, List<Distinction>> questions) {
        return worlds.stream()
                .allMatch(world -> questions.apply(world).stream()
                        .allMatch(question -> world.look(question).isExcluded()));
    }

    private Optional<Witness> found(World world, Search.Result result) {
        return world.request(result).flatMap(this::witness);
    }
}
