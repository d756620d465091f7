import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Meter } from './Meter.tsx';
import { Slider } from './Slider.tsx';

afterEach(cleanup);

describe('a slider', () => {
  it('has a name, bounds and a value in words', () => {
    render(<Slider label="Hvor meget?" value={500} max={2000} step={50} valueText="500.000 kr." onChange={() => {}} />);
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Hvor meget?' });
    expect([slider.min, slider.max, slider.step, slider.value]).toEqual(['0', '2000', '50', '500']);
    expect(slider.getAttribute('aria-valuetext')).toBe('500.000 kr.');
  });

  it('tells a number', () => {
    const onChange = vi.fn();
    render(<Slider label="Hvor meget?" value={500} max={2000} valueText="" onChange={onChange} />);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '750' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(750);
  });
});

describe('a meter', () => {
  const bar = (part: string) => document.querySelector(`.Meter__${part}`);

  it('says in words what it shows', () => {
    render(<Meter label="Forventet, 2029" valueText="29,6 af 36,0 mio." found={29_600} target={36_000} />);
    const meter = screen.getByRole('meter', { name: 'Forventet, 2029' });
    expect(meter.getAttribute('aria-valuetext')).toBe('29,6 af 36,0 mio.');
    expect(meter.getAttribute('aria-valuenow')).toBe('29600');
  });

  it('hatches from the found to the target, on a scale of several bars', () => {
    render(<Meter label="" valueText="" found={25} target={50} max={100} />);
    expect(bar('found')?.getAttribute('width')).toBe('25%');
    expect(bar('missing')?.getAttribute('x')).toBe('25%');
    expect(bar('missing')?.getAttribute('width')).toBe('25%');
    expect(bar('guess')).toBeNull();
  });

  it('lacks nothing once the target is met', () => {
    render(<Meter label="" valueText="" found={60} target={50} max={100} />);
    expect(bar('missing')).toBeNull();
    expect(bar('found')?.getAttribute('class')).toContain('Meter__found--met');
  });

  it('shows what is being considered, up as well as down', () => {
    render(<Meter label="" valueText="" found={30} predicted={20} target={50} max={100} />);
    expect(bar('guess')?.getAttribute('x')).toBe('20%');
    expect(bar('guess')?.getAttribute('width')).toBe('10%');
  });

  it('stays within itself when more is spent than found', () => {
    render(<Meter label="" valueText="" found={-10} target={50} />);
    expect(bar('found')).toBeNull();
    expect(screen.getByRole('meter').getAttribute('aria-valuenow')).toBe('0');
  });
});
