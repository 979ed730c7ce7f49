package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.proof.Search;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Is there a witness of something: one that fails nothing else, if there is any, or as little else as can be seen? */
final class Finder {

    /**
     * What came of it.
     *
     * @param asked whether anything was asked
     * @param results what was asked in vain
     */
    record Found(Optional<Witness> witness, boolean asked, List<Search.Result> results) {

        static final Found UNASKED = new Found(Optional.empty(), false, List.of());

        /** Whether it is certain that there is none. */
        boolean isExcluded() {
            return asked && witness.isEmpty() && results.stream().allMatch(Search.Result::isExcluded);
        }
    }

    /** A request that has to fail more than these besides is taken as it is found. */
    private static final int MOST_FAILING = 20;

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

    /** A request that is permitted along a chain in one of its eras. */
    Optional<Witness> permitted(int chain, int era) {
        return worlds.stream()
                .flatMap(world -> world.request(world.permitted(chain, era)).stream())
                .flatMap(request -> witness(request).stream())
                .filter(witness -> witness.judgement().permits())
                .findFirst();
    }

    /**
     * A witness that answers one of several questions.
     *
     * @param shows whether it shows what is looked for
     */
    Found find(Function<World, List<Distinction>> questions, Predicate<Witness> shows) {
        for (World world : worlds) {
            for (Distinction question : questions.apply(world)) {
                Optional<Witness> found = look(world, question).filter(shows);
                if (found.isPresent()) {
                    return new Found(found, true, List.of());
                }
            }
        }
        return findAmongOthers(questions, shows);
    }

    private Found findAmongOthers(Function<World, List<Distinction>> questions, Predicate<Witness> shows) {
        List<Search.Result> results = new ArrayList<>();
        for (World world : worlds) {
            for (Distinction question : questions.apply(world)) {
                Search.Result result = world.look(question.with(List.of()));
                Optional<Witness> found =
                        world.request(result).flatMap(this::witness).filter(shows);
                if (found.isPresent()) {
                    return new Found(Optional.of(withFewer(found.get(), world, question, shows)), true, List.of());
                }
                results.add(result);
            }
        }
        return new Found(Optional.empty(), true, results);
    }

    /**
     * All others are asked to pass as well, but for one of each core that says why they cannot; as long as some request is left. What was
     * left out is asked again at the end, one by one.
     */
    private Witness withFewer(Witness found, World world, Distinction question, Predicate<Witness> shows) {
        List<Check> passing = new ArrayList<>(question.others());
        List<Check> failing = new ArrayList<>();
        Optional<Witness> best = Optional.empty();
        while (best.isEmpty() && failing.size() < MOST_FAILING) {
            Search.Result result = world.look(question.with(List.copyOf(passing)));
            best = world.request(result).flatMap(this::witness).filter(shows);
            Optional<Check> blocking = result.demands()
                    .flatMap(application -> passing.stream().filter(check -> Applied.isOf(application, check)))
                    .findFirst();
            if (best.isEmpty() && blocking.isEmpty()) {
                return found;
            }
            if (best.isEmpty()) {
                passing.remove(blocking.get());
                failing.add(blocking.get());
            }
        }
        return best.map(witness -> withMore(witness, world, question, shows, passing, failing))
                .orElse(found);
    }

    private Witness withMore(
            Witness found,
            World world,
            Distinction question,
            Predicate<Witness> shows,
            List<Check> passing,
            List<Check> failing) {
        Witness best = found;
        for (Check other : failing.subList(0, Math.max(0, failing.size() - 1))) {
            passing.add(other);
            Optional<Witness> fewer =
                    look(world, question.with(List.copyOf(passing))).filter(shows);
            if (fewer.isPresent()) {
                best = fewer.get();
            } else {
                passing.remove(passing.size() - 1);
            }
        }
        return best;
    }

    private Optional<Witness> look(World world, Distinction question) {
        return world.request(world.look(question)).flatMap(this::witness);
    }
}
