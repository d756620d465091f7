import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Stepper, type StepperProps } from './Stepper.tsx';

afterEach(cleanup);

let amount: number | null;

function Amount({ start, ...rest }: { start: number | null } & Partial<StepperProps>) {
  const [value, setValue] = useState(start);
  amount = value;
  return (
    <>
      <Stepper
        label="Hvor meget?"
        decreaseLabel="mindre"
        increaseLabel="mere"
        {...rest}
        value={value}
        onChange={setValue}
      />
      <button type="button" onClick={() => setValue(700)}>
        skyder
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Hvor meget?' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });

describe('the amount field', () => {
  it('shows kroner and tells them as its value', () => {
    render(<Amount start={500} />);
    expect(field().value).toBe('500.000 kr.');
    expect(field().getAttribute('aria-valuenow')).toBe('500');
    expect(field().getAttribute('aria-valuetext')).toBe('500.000 kr.');
  });

  it('leaves the text alone while it is typed and writes it out afterwards', () => {
    render(<Amount start={null} />);
    fireEvent.focus(field());
    type('1.2');
    expect(amount).toBeNull();
    type('1.234');
    expect(amount).toBe(1234);
    expect(field().value).toBe('1.234');
    expect(screen.getByText('1.234.000 kr.')).toBeTruthy();
    fireEvent.blur(field());
    expect(field().value).toBe('1.234.000 kr.');
  });

  it('steps by button, arrow and page within its bounds', () => {
    render(<Amount start={500} step={100} pageStep={1000} max={1200} />);
    fireEvent.click(screen.getByRole('button', { name: 'mere' }));
    expect(amount).toBe(600);
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(amount).toBe(400);
    fireEvent.keyDown(field(), { key: 'PageUp' });
    expect(amount).toBe(1200);
    fireEvent.keyDown(field(), { key: 'PageDown' });
    fireEvent.keyDown(field(), { key: 'PageDown' });
    expect(amount).toBe(0);
    expect(screen.getByRole('button', { name: 'mindre' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says the new amount after a press of a button', () => {
    render(<Amount start={500} />);
    fireEvent.click(screen.getByRole('button', { name: 'mere' }));
    expect(screen.getByRole('status').textContent).toBe('600.000 kr.');
  });

  it('lets a typed amount lie outside the bounds, for the rules to refuse', () => {
    render(<Amount start={500} max={600} />);
    type('900');
    expect(amount).toBe(900);
  });

  it('follows a change from elsewhere, even in the middle of typing', () => {
    render(<Amount start={500} />);
    fireEvent.focus(field());
    type('55');
    fireEvent.click(screen.getByRole('button', { name: 'skyder' }));
    expect(field().value).toBe('700.000 kr.');
  });

  it('keeps what it cannot read, and says so only when the hand has left', () => {
    render(<Amount start={500} unreadableText="Skriv hele tusinder" />);
    fireEvent.focus(field());
    type('12.345');
    expect(amount).toBeNull();
    expect(screen.queryByText('Skriv hele tusinder')).toBeNull();
    fireEvent.blur(field());
    expect(field().value).toBe('12.345');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const error = screen.getByText('Skriv hele tusinder');
    expect(field().getAttribute('aria-describedby')).toContain(error.id);
  });

  it('takes a minus as the beginning of a number', () => {
    render(<Amount start={null} min={-1000} />);
    type('-');
    expect(field().value).toBe('-');
    expect(amount).toBeNull();
    type('-250');
    expect(amount).toBe(-250);
    fireEvent.blur(field());
    expect(field().value).toBe('−250.000 kr.');
  });
});
